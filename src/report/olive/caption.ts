// What the chart says in sentences: for the lines under it, for screen readers, and for a page's figcaption.

import type { Language } from '../language.ts';
import { messages } from '../messages.ts';
import { roundNumber } from '../numbers.ts';
import type { MeasuredOlives, MeasuredPanel, OliveShape } from '../olive-shape.ts';
import { highestIncome, lowestIncome } from './income-axis.ts';
import { indexText, nameText } from './panel-words.ts';
import { shareText } from './side-labels.ts';

/** How to read the chart, and what not to read into it. */
export function readingNotes(language: Language): string[] {
  const words = messages[language].caption;
  const low = roundNumber(lowestIncome, language);
  const high = roundNumber(highestIncome, language);
  return [words.axis(low, high), words.index, words.honesty, words.shapeName];
}

function numbers(shape: OliveShape, language: Language): string {
  const words = messages[language].caption;
  const parts = [
    words.numbers({
      index: indexText(shape, 'olive', language),
      lower: indexText(shape, 'low', language),
      upper: indexText(shape, 'high', language),
      band: shareText(shape.band.inside, language),
      shapeName: nameText(shape, language),
    }),
  ];
  if (shape.below.share > 0 || shape.above.share > 0) {
    parts.push(
      words.offScale(
        shareText(shape.below.share, language),
        shareText(shape.above.share, language),
      ),
    );
  }
  if (shape.clamped > 0) parts.push(words.clamped(shareText(shape.clamped, language)));
  return parts.join(words.join);
}

function panelSentence(panel: MeasuredPanel, language: Language): string {
  const { caption, stages, concepts } = messages[language];
  const parts = [numbers(panel.shape, language)];
  if (panel.baseline !== null) parts.push(caption.baseline(numbers(panel.baseline, language)));
  return caption.panel(stages[panel.concept], concepts[panel.concept], parts.join(caption.join));
}

/** The whole caption: each panel's numbers, then how to read them. For a figcaption, a report, a screen reader. */
export function oliveCaption(olives: MeasuredOlives, language: Language): string {
  const sentences = olives.panels.map((panel) => panelSentence(panel, language));
  return [...sentences, ...readingNotes(language)].join(messages[language].caption.space);
}
