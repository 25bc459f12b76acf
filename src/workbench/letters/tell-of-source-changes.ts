import type { PayloadRequest } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { isLocale } from '@/languages/locales.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { readLedgerRows } from '@/translation/ledger/ledger-row.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';
import { inLocale } from '@/passages/pair-passages.ts';
import { notifyOutdated } from './notify-outdated.ts';

/** After a save of a document's source whoever works on a translation of it hears, in the same transaction, that passages are outdated. */
export const tellOfSourceChanges: HookStep = {
  collection({ slug }) {
    if (translatedKind(slug) === undefined) return undefined;
    const tellOfOutdated = ({ doc, req }: { doc: { id: string; sourceLocale?: unknown }; req: PayloadRequest }) =>
      tell(req, slug, doc.id, doc.sourceLocale);
    return { afterChange: [tellOfOutdated] };
  },
  global({ slug }) {
    if (translatedKind(slug) === undefined) return undefined;
    const tellOfOutdated = ({ doc, req }: { doc: { sourceLocale?: unknown }; req: PayloadRequest }) =>
      tell(req, slug, slug, doc.sourceLocale);
    return { afterChange: [tellOfOutdated] };
  },
};

async function tell(req: PayloadRequest, kind: string, id: string, sourceLocale: unknown): Promise<void> {
  if (!isLocale(sourceLocale) || req.locale !== sourceLocale) return;
  for (const [locale, { totals }] of await readLedgerRows({ req, kind, id })) {
    if (totals.passages.outdated === 0) continue;
    const ledger = await readLedger({ req, kind, id, locale });
    if (ledger === undefined) continue;
    const title = inLocale(ledger.copies.latest['title'], sourceLocale);
    await notifyOutdated(req, ledger, typeof title === 'string' ? title : '');
  }
}
