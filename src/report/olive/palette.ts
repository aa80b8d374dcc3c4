// The colours of the olive chart. Blue for people, orange for the middle and the mean, grey for the baseline: told apart
// by eyes that do not tell red from green, and by their lightness in print. Text has a contrast of 4.5 : 1 or more.

import type { Language } from '../language.ts';

export const palette = {
  paper: '#ffffff',
  ink: '#1b2733',
  quiet: '#55626f',
  grid: '#e3e8ed',
  outlineFill: '#cfe0f1',
  outlineStroke: '#2a639c',
  flesh: '#2f6ca8',
  strip: '#fdeeda',
  stripEdge: '#e0a45c',
  band: '#8f4300',
  mean: '#b4500a',
  median: '#0b2f57',
  ghost: '#5c5c5c',
  joint: '#8593a1',
} as const;

const chineseFonts =
  "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC'," +
  "'Source Han Sans SC','WenQuanYi Micro Hei'";
const latinFonts = "'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans'";

/**
 * Fonts found on readers' machines; each language's own first, for renderers that set a whole line in one font.
 * No blanks after the commas: a widely used renderer stops at them.
 */
export const fontFamilies: Readonly<Record<Language, string>> = {
  en: `${latinFonts},${chineseFonts},sans-serif`,
  zh: `${chineseFonts},${latinFonts},sans-serif`,
};
