import type { Locale } from '@/languages/locales.ts';
import de from './de.json';
import en from './en.json';
import nl from './nl.json';
import pt from './pt.json';
import sk from './sk.json';

/** The words of one language by which we know what a line is. A sixth language is one more file. */
export type Cues = typeof en;

export const cuesByLocale: Readonly<Record<Locale, Cues>> = { en, nl, de, pt, sk };

/** All languages at once: a Dutch chapter may well say "References". */
export const allCues: readonly Cues[] = Object.values(cuesByLocale);
