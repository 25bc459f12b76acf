import type { Payload } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { TrendRow } from './trend.ts';

const dayInMs = 86_400_000;

/** What was noted of all languages in the last days. */
export async function readTrend(payload: Payload, { now, days }: { readonly now: Date; readonly days: number }): Promise<TrendRow[]> {
  const since = new Date(now.getTime() - days * dayInMs).toISOString().slice(0, 10);
  const { docs } = await payload.db.find<{ id: string; day: string; locale: string; totals: Totals }>({
    collection: 'translation-trend',
    pagination: false,
    limit: 0,
    sort: 'day',
    where: { day: { greater_than_equal: since } },
  });
  return docs.flatMap(({ day, locale, totals }) => (isLocale(locale) ? [{ day, locale, totals }] : []));
}
