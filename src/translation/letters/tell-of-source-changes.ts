import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { readLedgerRows } from '../ledger/ledger-row.ts';
import { inLocale } from '../segments/pair-passages.ts';
import { notifyOutdated } from './notify-outdated.ts';

/**
 * After a save of a document's source whoever works on a translation of it hears, in the same transaction, that passages are outdated. Must
 * come after the ledger's own hook.
 */
export function tellOfSourceChanges(config: CollectionConfig): CollectionConfig {
  const hooks = config.hooks ?? {};
  return {
    ...config,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        ({ doc, req }: { doc: { id: string; sourceLocale?: unknown }; req: PayloadRequest }) =>
          tell(req, config.slug, doc.id, doc.sourceLocale),
      ],
    },
  };
}

/** The same for a global. */
export function tellOfGlobalChanges(config: GlobalConfig): GlobalConfig {
  const hooks = config.hooks ?? {};
  return {
    ...config,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        ({ doc, req }: { doc: { sourceLocale?: unknown }; req: PayloadRequest }) => tell(req, config.slug, config.slug, doc.sourceLocale),
      ],
    },
  };
}

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
