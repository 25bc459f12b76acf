import type { Locale } from '@/languages/locales.ts';
import type { LedgerPassage } from '../ledger/read-ledger.ts';
import type { Tag } from '@/passages/segment.ts';
import { checkTerms } from '../termbase/check-terms.ts';
import type { Termbase } from '../termbase/termbase.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { ownTags } from './own-tags.ts';
import { runChecks } from './run-checks.ts';

/** What the checks need to know beyond a document's own texts. */
export interface CheckFacts {
  readonly termbase: Termbase;
  /** Keys of the leaves without which the language cannot be published. */
  readonly required: ReadonlySet<string>;
  /** The title of the document that a link leads to, where it has no page in this language. */
  readonly unpublishedLink: (tag: Tag) => string | undefined;
  /** Files of pictures without alternative text, by the leaf beside which they stand. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
  readonly detectLanguage?: CheckInput['detectLanguage'];
}

interface CheckedDocument {
  readonly passages: readonly LedgerPassage[];
  readonly sourceLocale: Locale;
  readonly locale: Locale;
  readonly facts: CheckFacts;
  /** Only these passages are checked, though beside all the others. */
  readonly keys?: ReadonlySet<string> | undefined;
}

/**
 * What the checks find in each passage of a document in one language, by key. Warnings that were set aside for these very texts are left out;
 * they return when either text changes. Pure.
 */
export function checkDocument({ passages, sourceLocale, locale, facts, keys }: CheckedDocument): ReadonlyMap<string, readonly Finding[]> {
  const bySource = new Map<string, Set<string>>();
  for (const { segment, target } of passages) {
    if (target !== undefined) bySource.set(segment.text, (bySource.get(segment.text) ?? new Set()).add(target.text));
  }
  const asked = keys === undefined ? passages : passages.filter(({ segment }) => keys.has(segment.key));
  return new Map(
    asked.map((passage) => {
      const { segment, target } = passage;
      const [leaf = ''] = segment.key.split('#', 1);
      const sides = { source: { text: segment.text, locale: sourceLocale }, target: { text: target?.text ?? '', locale } };
      const findings = runChecks({
        ...segment,
        source: segment.text,
        target: sides.target.text,
        ownTags: ownTags(passage),
        sourceLocale,
        locale,
        required: facts.required.has(segment.key),
        terms: target === undefined ? [] : checkTerms({ termbase: facts.termbase, ...sides }),
        siblings: target === undefined ? [] : [...(bySource.get(segment.text) ?? [])].filter((other) => other !== target.text),
        unpublishedLinks: segment.tags.flatMap((tag) => facts.unpublishedLink(tag) ?? []),
        picturesWithoutAlt: facts.pictures.get(leaf) ?? [],
        ...(facts.detectLanguage === undefined ? {} : { detectLanguage: facts.detectLanguage }),
      });
      return [segment.key, findings.filter((finding) => !isDismissed(finding, passage))];
    }),
  );
}

function isDismissed({ check, severity }: Finding, { segment, target, entry }: LedgerPassage): boolean {
  const here = (entry?.dismissed ?? []).filter((one) => one.source === segment.text && one.target === target?.text);
  return severity === 'warning' && here.some((one) => one.check === check);
}
