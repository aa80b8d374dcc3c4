import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Talk } from '../../src/node/talk.ts';

/** What is said to a talk without a terminal. */
function heard(speak: (talk: Talk) => void, quiet = false): string[] {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  speak(new Talk({ write, terminal: null }, quiet));
  return text.split('\n').slice(0, -1);
}

const tenBlocks = (talk: Talk): void => {
  const progress = talk.progress('work');
  for (let done = 1; done <= 10; done++) progress.at(done, 10);
  progress.end();
};

describe('talk', () => {
  it('is a line at each quarter of the way where there is no terminal', () => {
    expect(heard(tenBlocks)).toEqual([
      'work',
      'work: 25 %',
      'work: 50 %',
      'work: 75 %',
      'work: 100 %',
    ]);
  });

  it('is nothing where it is to be quiet', () => {
    const speak = (talk: Talk) => {
      talk.say('hello');
      tenBlocks(talk);
    };
    expect(heard(speak, true)).toEqual([]);
    expect(heard((talk) => talk.say('hello'))).toEqual(['hello']);
  });

  it('is a bar on a terminal, which is left as it was found', () => {
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    let drawn = '';
    stream.on('data', (data) => {
      drawn += String(data);
    });
    const terminal = stream as unknown as NodeJS.WriteStream;
    const talk = new Talk({ write: () => undefined, terminal }, false);
    tenBlocks(talk);
    talk.stop();
    expect(drawn).toContain('work');
    expect(drawn).toContain('100%');
    expect(drawn.lastIndexOf('\u001b[?25h')).toBeGreaterThan(drawn.lastIndexOf('\u001b[?25l'));
  });
});
