import type { Locale } from '@/languages/locales.ts';
import { similarity } from '@/passages/similarity.ts';
import { withoutTags } from '@/passages/tagged-text.ts';
import { alignSentences, type Bead } from './align-sentences.ts';
import { sentencesOf } from './sentences-of.ts';

/** What a passage said before, in both languages. */
export interface FormerPassage {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What the former translation has for a passage that was made from parts of others. */
export interface FormerText {
  /** Without tags: those of the former passages count otherwise. */
  readonly text: string;
  /** The passages it stood in, in the order of the text. */
  readonly from: readonly FormerPassage[];
}

interface FormerInput {
  readonly source: string;
  /** The same text's passages as they were, those first that come first in it. */
  readonly formers: readonly FormerPassage[];
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}

/** Two sentences with less in common are two, and not one that was changed. */
const alike = 0.75;

/**
 * Sentence by sentence, what former passages have for a source that was split off one of them or joined from several. Pure.
 * @returns undefined where no former sentence is like one of the source's
 */
export function formerText({ source, formers, sourceLocale, locale }: FormerInput): FormerText | undefined {
  const beads = formers.flatMap((former) => beadsOf(former, sourceLocale, locale).map((bead) => ({ former, bead })));
  const found = sentencesOf(withoutTags(source), sourceLocale).flatMap((sentence) => bestFor(sentence, beads) ?? []);
  const once = [...new Set(found)].filter(({ bead }) => bead.target.length > 0);
  if (once.length === 0) return undefined;
  return { text: once.flatMap(({ bead }) => bead.target).join(' '), from: [...new Set(once.map(({ former }) => former))] };
}

interface Found {
  readonly former: FormerPassage;
  readonly bead: Bead;
}

function beadsOf({ source, target }: FormerPassage, sourceLocale: Locale, locale: Locale): readonly Bead[] {
  return alignSentences(sentencesOf(withoutTags(source), sourceLocale), sentencesOf(withoutTags(target), locale));
}

function bestFor(sentence: string, beads: readonly Found[]): Found | undefined {
  let best: { readonly found: Found; readonly score: number } | undefined;
  for (const found of beads) {
    const score = Math.max(0, ...found.bead.source.map((former) => similarity(former, sentence)));
    if (score >= alike && score > (best?.score ?? 0)) best = { found, score };
  }
  return best?.found;
}
