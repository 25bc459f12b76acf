import type { PayloadRequest } from 'payload';
import { checkDocument } from '@/translation/checks/check-document.ts';
import { languageDetector } from '@/translation/checks/detect-language.ts';
import type { Finding } from '@/translation/checks/finding.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { leavesOf } from '@/passages/leaves.ts';
import { readTermbase } from '@/translation/termbase/read-termbase.ts';
import { linkTarget, unpublishedLinks } from './linked-documents.ts';
import { picturesWithoutAlt } from './pictures-without-alt.ts';

/**
 * What the checks find in each passage of a document in one language, or in those of the keys given, with all that the house knows about
 * terms, links and pictures; by key.
 */
export async function findFindings(
  req: PayloadRequest,
  ledger: Ledger,
  keys?: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { copies, locale, kind, passages } = ledger;
  const { sourceLocale } = copies;
  const tags = passages.flatMap(({ segment }) => segment.tags);
  const [termbase, links, pictures, detectLanguage] = await Promise.all([
    readTermbase({ payload: req.payload, req }),
    unpublishedLinks({ req, locale, sourceLocale, tags }),
    picturesWithoutAlt({ req, fields: kind.fields, values: copies.latest, locale }),
    languageDetector(),
  ]);
  const unpublishedLink = (tag: (typeof tags)[number]) => {
    const to = linkTarget(tag);
    return to === undefined ? undefined : links.get(`${to.kind}/${to.id}`);
  };
  const facts = { termbase, required: requiredLeaves(ledger), unpublishedLink, pictures, detectLanguage };
  return checkDocument({ passages, sourceLocale, locale, facts, keys });
}

/** Keys of the leaves without which the language cannot be published, as the title. */
export function requiredLeaves({ kind, copies }: Ledger): ReadonlySet<string> {
  return new Set(leavesOf(kind.fields, copies.source).flatMap(({ key, field }) => (field.required === true ? [key] : [])));
}
