import type { PayloadRequest } from 'payload';
import type { Finding } from '../checks/finding.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Ledger, LedgerPassage } from '../ledger/read-ledger.ts';
import { leavesOf } from '../segments/leaves.ts';
import { checkTerms } from '../termbase/check-terms.ts';
import { readTermbase } from '../termbase/read-termbase.ts';
import { linkTarget, unpublishedLinks } from './linked-documents.ts';
import { picturesWithoutAlt } from './pictures-without-alt.ts';

/** What the checks find in each passage of a document in one language, by key; warnings that were set aside for these very texts are left out. */
export async function findFindings(req: PayloadRequest, ledger: Ledger): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { copies, locale, kind, passages } = ledger;
  const { sourceLocale } = copies;
  const tags = passages.flatMap(({ segment }) => segment.tags);
  const [termbase, links, pictures] = await Promise.all([
    readTermbase({ payload: req.payload, req }),
    unpublishedLinks({ req, locale, sourceLocale, tags }),
    picturesWithoutAlt({ req, fields: kind.fields, values: copies.latest, locale }),
  ]);
  const required = requiredLeaves(ledger);
  const siblings = targetsBySource(passages);
  return new Map(
    passages.map((passage) => {
      const { segment, entry } = passage;
      const target = passage.target?.text ?? '';
      const sides = { source: { text: segment.text, locale: sourceLocale }, target: { text: target, locale } };
      const linked = segment.tags.flatMap((tag) => {
        const to = linkTarget(tag);
        return (to === undefined ? undefined : links.get(`${to.kind}/${to.id}`)) ?? [];
      });
      const findings = runChecks({
        kind: segment.kind,
        path: segment.path,
        tagged: segment.tagged,
        ...(segment.maxLength === undefined ? {} : { maxLength: segment.maxLength }),
        source: segment.text,
        target,
        tags: segment.tags,
        sourceLocale,
        locale,
        required: required.has(segment.key),
        terms: target === '' ? [] : checkTerms({ termbase, ...sides }),
        siblings: [...(siblings.get(segment.text) ?? [])].filter((other) => other !== target),
        unpublishedLinks: linked,
        picturesWithoutAlt: pictures.get(segment.key.split('#', 1)[0] ?? '') ?? [],
      });
      return [segment.key, findings.filter(({ check }) => !isDismissed(check, { source: segment.text, target, entry }))];
    }),
  );
}

/** Keys of the leaves without which the language cannot be published, as the title. */
export function requiredLeaves({ kind, copies }: Ledger): ReadonlySet<string> {
  return new Set(leavesOf(kind.fields, copies.source).flatMap(({ key, field }) => (field.required === true ? [key] : [])));
}

function targetsBySource(passages: readonly LedgerPassage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { segment, target } of passages) {
    if (target !== undefined) found.set(segment.text, (found.get(segment.text) ?? new Set()).add(target.text));
  }
  return found;
}

interface Texts {
  readonly source: string;
  readonly target: string;
  readonly entry: LedgerPassage['entry'];
}

/** A warning returns as soon as either text changes. */
export function isDismissed(check: string, { source, target, entry }: Texts): boolean {
  return (entry?.dismissed ?? []).some((dismissed) => dismissed.check === check && dismissed.source === source && dismissed.target === target);
}
