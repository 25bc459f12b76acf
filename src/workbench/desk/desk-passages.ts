import type { PayloadRequest } from 'payload';
import type { Finding } from '@/translation/checks/finding.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import { authorOf } from '@/translation/ledger/own-work.ts';
import type { Ledger, LedgerPassage } from '@/translation/ledger/read-ledger.ts';
import { hasNewError } from './approval.ts';
import { citedWorks } from './cited-works.ts';
import type { DeskPassage } from './desk-contract.ts';
import { findFindings, requiredLeaves } from './find-findings.ts';
import { openComments } from './open-comments.ts';
import { type PassagePlace, passagePlaces } from '@/passages/passage-places.ts';
import { tagLabel } from './tag-label.ts';

/** The passages of a document in one language as the desk shows them, in the document's order; only those named, where keys are given. */
export async function deskPassages(req: PayloadRequest, ledger: Ledger, keys?: ReadonlySet<string>): Promise<DeskPassage[]> {
  const { copies, kind, passages } = ledger;
  const { language } = req.i18n;
  const shown = keys === undefined ? passages : passages.filter(({ segment }) => keys.has(segment.key));
  const [findings, comments, works] = await Promise.all([
    findFindings(req, ledger, keys),
    openComments(req, ledger),
    citedWorks(
      req,
      shown.flatMap(({ segment }) => segment.tags),
    ),
  ]);
  const places = passagePlaces({ fields: kind.fields, values: copies.source, sourceLocale: copies.sourceLocale, language });
  const required = requiredLeaves(ledger);
  return shown.map((passage) => {
    const { key } = passage.segment;
    const [leaf = ''] = key.split('#', 1);
    const known = {
      findings: findings.get(key) ?? [],
      comments: comments.get(key) ?? 0,
      works,
      place: places.get(leaf),
      required: required.has(key),
      language,
    };
    return deskPassage(passage, known);
  });
}

interface Known {
  readonly findings: readonly Finding[];
  readonly comments: number;
  readonly works: ReadonlyMap<string, string>;
  readonly place: PassagePlace | undefined;
  readonly required: boolean;
  readonly language: string;
}

function deskPassage(
  { segment, target, state, entry }: LedgerPassage,
  { findings, comments, works, place, required, language }: Known,
): DeskPassage {
  const text = target?.text ?? '';
  const isTold = target !== undefined && entry !== undefined;
  const dismissed = (entry?.dismissed ?? []).filter((one) => one.source === segment.text && one.target === text);
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ check }) => check);
  return {
    key: segment.key,
    kind: segment.kind,
    path: segment.path,
    tagged: segment.tagged,
    required,
    place: place?.place ?? '',
    section: place?.section ?? '',
    source: segment.text,
    tags: segment.tags
      .filter(({ number }) => number > 0)
      .map((tag) => ({ number: tag.number, paired: tag.paired, kind: tag.kind, label: tagLabel({ tag, language, works }) })),
    target: text,
    state,
    origin: isTold ? entry.origin : null,
    byName: isTold ? entry.byName : '',
    by: isTold ? entry.by : '',
    author: isTold ? authorOf(entry) : '',
    at: isTold ? entry.at : '',
    was: state === 'outdated' ? (entry?.source ?? null) : null,
    findings,
    dismissed: dismissed.map(({ check, reason }) => ({ check, reason })),
    hasNewError: hasNewError(state, errors, entry),
    comments,
    maxLength: segment.maxLength ?? null,
    base: deskBase({ source: segment.text, target: target?.text }),
  };
}

/**
 * Names both texts that somebody has before them: the translation's base, a hyphen, the source's. A save with another one was made from
 * a copy that is not the newest, and a reviewer who has read the former source approves nothing.
 */
export function deskBase({ source, target }: { readonly source: string; readonly target: string | undefined }): string {
  return `${baseOf(target)}-${baseOf(source)}`;
}
