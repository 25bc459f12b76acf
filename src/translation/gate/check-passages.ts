import type { Locale } from '@/languages/locales.ts';
import type { Finding } from '../checks/finding.ts';
import { ownTags } from '../checks/own-tags.ts';
import { rules } from '../checks/rules.ts';
import { runChecks } from '../checks/run-checks.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import type { Pair } from '@/passages/pair-passages.ts';

const held = rules.filter(({ id, severity }) => severity === 'error' && !heldElsewhere.has(id));

interface Checked {
  readonly pairs: readonly Pair[];
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}

/** The errors that stand against publishing these passages, with their keys. Pure; what is not translated yet is no error. */
export function checkPassages({ pairs, sourceLocale, locale }: Checked): { readonly key: string; readonly finding: Finding }[] {
  return pairs.flatMap((pair) => {
    const { segment, target } = pair;
    if (target === undefined) return [];
    const input = { ...segment, source: segment.text, target: target.text, ownTags: ownTags(pair), sourceLocale, locale };
    return runChecks(input, held).map((finding) => ({ key: segment.key, finding }));
  });
}
