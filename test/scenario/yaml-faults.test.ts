import { describe, expect, it } from 'vitest';
import { householdFaults, scenarioFaults } from './faults-of.ts';

const broken = (text: string) =>
  householdFaults(text).map((one) => one.replace('the YAML is broken: ', ''));

describe('a text that is no YAML', () => {
  it.each([
    ['year: 2025\nset: {a: [1\n', 'h:3:1 brackets do not end; expected ]'],
    ['a: "b\n', 'h:2:1 a quoted text does not end; expected "'],
    ["a: 'b\n", "h:2:1 a quoted text does not end; expected '"],
    ['year: 1\nyear: 2\n', 'h:2:1 this key stands twice; expected each key once'],
    ['a:\n\tb: 1\n', 'h:2:1 a line is indented by a tab; expected spaces'],
    [
      'a: b: c\n',
      'h:1:4 two ":" belong to one entry; expected one key a line, all in one column, or the text in quotes',
    ],
    [
      'a: {b: 1 c: 2}\n',
      'h:1:8 two entries stand side by side in brackets; expected a comma between',
    ],
    ['a: 1\n---\nb: 2\n', 'h:2:1 a second document begins here; expected one document in the file'],
    ['a: @b\n', 'h:1:4 a text begins with a sign that means something else; expected it in quotes'],
    [
      'a: "\\q"\n',
      'h:1:5 a \\ in quotes is followed by a letter that it does not know; expected \\\\',
    ],
    [
      'a: *b\n',
      'h:1:1 a reference (*name) has no anchor (&name) before it, or there are too many of them',
    ],
    [
      'a: 1\n b: 2\n',
      'h:1:4 two ":" belong to one entry; expected one key a line, all in one column, or the text in quotes',
    ],
    ['a: [1, ,2]\n', 'h:1:8 "," stands where none is expected; expected "key: value" or "- entry"'],
  ])('%j is told with line, column and what is expected', (text, expected) => {
    expect(broken(text)).toContain(expected);
  });

  it('names the wide colon where keys end in one', () => {
    const message = 'a key ends in the wide colon "："; expected ":" and a space';
    expect(broken('place：hangzhou\nyear：2025\n')).toEqual([`h:1:6 ${message}`]);
    expect(broken('year: 2025\npersons:\n  - born：1988-05\n   wage: 3\n')).toEqual([
      `h:3:9 ${message}`,
    ]);
    expect(householdFaults('place： hangzhou\n')).toEqual([`h:1:6 ${message}`]);
  });

  it('is told by its first fault, and every key that stands twice', () => {
    expect(broken('a: 1\na: 2\nb: [1\nc: {\n')).toHaveLength(2);
  });
});

describe('a misspelt extends', () => {
  it('is told alone: what its base says is not missed', () => {
    expect(scenarioFaults('extend: base\nset: {}\n')).toEqual([
      expect.stringMatching(/^s:1:1 a scenario has no "extend"/),
    ]);
    expect(scenarioFaults('yeer: 2021\narea: zhejiang\n')).toContain(
      's:1:1 the scenario, with all it extends, says no year',
    );
  });
});
