// What `olive` says while it works, on standard error: a progress bar on a terminal, plain lines elsewhere.

import { SingleBar } from 'cli-progress';
import type { Language } from '../report/language.ts';

/** Where talk goes. */
export interface TalkTo {
  readonly write: (text: string) => void;
  /** The terminal to draw on; null where there is none. */
  readonly terminal: NodeJS.WriteStream | null;
}

/** A piece of work whose progress is shown. */
export interface Progress {
  at(done: number, all: number): void;
  end(): void;
}

/** Says what is done, or nothing where it is asked to be quiet. */
export class Talk {
  readonly #to: TalkTo;
  readonly isQuiet: boolean;
  #bar: SingleBar | null = null;

  constructor(to: TalkTo, isQuiet: boolean) {
    this.#to = to;
    this.isQuiet = isQuiet;
  }

  say(line: string): void {
    if (!this.isQuiet) this.#to.write(`${line}\n`);
  }

  /** Shows progress under a title until it ends. */
  progress(title: string, language: Language = 'en'): Progress {
    const { terminal } = this.#to;
    if (this.isQuiet) return { at: () => undefined, end: () => undefined };
    return terminal === null ? this.#lines(title) : this.#draw(title, terminal, language);
  }

  /** Leaves the terminal as it was found. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #draw(title: string, stream: NodeJS.WriteStream, language: Language): Progress {
    const left = language === 'zh' ? '剩余' : 'left';
    const bar = new SingleBar({
      stream,
      format: `${title} {bar} {percentage}% · ${left} {eta_formatted}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      hideCursor: true,
      gracefulExit: false,
    });
    this.#bar = bar;
    bar.start(1, 0);
    return {
      at: (done, all) => {
        bar.setTotal(all);
        bar.update(done);
      },
      end: () => this.stop(),
    };
  }

  /** A line at the start and at every quarter of the way. */
  #lines(title: string): Progress {
    let quarters = 0;
    this.say(title);
    return {
      at: (done, all) => {
        const reached = Math.floor((4 * done) / all);
        if (reached > quarters) this.say(`${title}: ${reached * 25} %`);
        quarters = Math.max(quarters, reached);
      },
      end: () => undefined,
    };
  }
}
