// The languages of everything a reader sees. Chinese means simplified Chinese.

import type { Label } from '../engine/quantity.ts';

/** A language reports are written in: a key of every label. */
export type Language = keyof Label;

/** The tag that browsers and screen readers know, for `lang` attributes. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };
