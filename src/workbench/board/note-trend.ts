import type { Payload } from 'payload';
import { locales } from '@/languages/locales.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import { addTotals } from '@/translation/ledger/total-up.ts';
import { readBoardRows } from './read-board-rows.ts';

/** Notes how far each language is today, over what was noted of today before. Safe to repeat, and from several servers. */
export async function noteTrend({ payload, now }: { readonly payload: Payload; readonly now: Date }): Promise<void> {
  const rows = await readBoardRows(payload);
  const day = now.toISOString().slice(0, 10);
  for (const locale of locales) {
    const own = rows.filter((row) => row.locale === locale).map(({ totals }) => totals);
    if (own.length > 0) await note({ payload, key: `${locale}/${day}`, data: { day, locale, totals: addTotals(own) } });
  }
}

interface Noted {
  readonly payload: Payload;
  readonly key: string;
  readonly data: { readonly day: string; readonly locale: string; readonly totals: Totals };
}

async function note({ payload, key, data }: Noted): Promise<void> {
  const collection = 'translation-trend';
  const where = { key: { equals: key } };
  if ((await payload.db.count({ collection, where })).totalDocs === 0) {
    try {
      await payload.db.create({ collection, data: { key, ...data } });
      return;
    } catch (error) {
      // Another server may have noted the same day in between; anything else is a fault.
      if ((await payload.db.count({ collection, where })).totalDocs === 0) throw error;
    }
  }
  await payload.db.updateOne({ collection, where, data: { key, ...data }, returning: false });
}
