import { cues } from '@/languages/all/cues.ts';
import type en from '@/languages/en/cues.json';
import { locales } from '@/languages/locales.ts';

/** The words of one language by which we know what a line is. */
export type Cues = typeof en;

/** All languages at once: a Dutch chapter may well say "References". */
export const allCues: readonly Cues[] = locales.map((locale) => cues[locale]);
