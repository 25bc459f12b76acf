import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { PassageConflict } from '@/translation/ledger/passage-conflict.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import type { Conflict, Saved, SaveRequest } from '../desk-contract.ts';
import { deskPassages } from '../desk-passages.ts';
import { deskRights } from '../desk-rights.ts';
import { passageAt } from '../passage-at.ts';
import { type DeskPlace, openLedger } from '../place.ts';
import { isReviewed, savePassage } from '../save-passage.ts';
import { totalsOf } from '../totals-of.ts';
import { noStore } from './desk-endpoint.ts';
import { placeEndpoint } from './place-endpoint.ts';

const input = z.object({
  key: z.string().min(1).max(500),
  text: z.string(),
  base: z.string().max(100),
  source: z.string().optional(),
  deed: z.enum(['draft', 'confirm', 'approve', 'return']),
  origin: z.enum(['person', 'memory', 'machine']).optional(),
  note: z.string().max(5000).optional(),
});

/** `POST /api/desk/:kind/:id/:locale/save`: `SaveRequest` → `Saved`, or 409 `Conflict` where somebody else saved since, or the source is another and there are no new words. */
export const postSave = placeEndpoint({
  name: 'save',
  method: 'post',
  input,
  answer: async ({ req, user, place, input: { source, origin, note, ...asked } }) => {
    const request: SaveRequest = {
      ...asked,
      ...(source === undefined ? {} : { source }),
      ...(origin === undefined ? {} : { origin }),
      ...(note === undefined ? {} : { note }),
    };
    try {
      const { ledger, refused } = await savePassage({ req, user, place, request });
      const saved = await savedPassage(req, ledger, request.key);
      const isStale = source !== undefined && source !== saved.passage.source;
      return { ...saved, ...(isStale ? { sourceChanged: true } : {}), ...(refused === undefined ? {} : { refused }) } satisfies Saved;
    } catch (error) {
      if (error instanceof PassageConflict) return conflict(req, place, request, error);
      throw error;
    }
  },
});

/** A passage and what follows from it, as the desk shows it after a deed. */
export async function savedPassage(req: PayloadRequest, ledger: Ledger, key: string): Promise<Saved> {
  const { segment } = passageAt(req, ledger, key);
  const [passage] = await deskPassages(req, ledger, new Set([segment.key]));
  if (passage === undefined) throw new Error(`The passage ${key} was found and is gone.`);
  return { passage, totals: totalsOf(ledger), offerPublish: await offersPublish(req, ledger) };
}

/** Everything is reviewed, not all of it is public as it stands, and the person may publish. */
async function offersPublish(req: PayloadRequest, ledger: Ledger): Promise<boolean> {
  const { passages, locale, copies, kind } = ledger;
  if (!isReviewed(ledger) || passages.every(({ entry, target }) => entry?.live?.target === target?.text)) return false;
  return (await deskRights({ req, locale, sourceLocale: copies.sourceLocale, hasDrafts: kind.hasDrafts })).publish;
}

async function conflict(
  req: PayloadRequest,
  place: DeskPlace,
  { key, text }: SaveRequest,
  { message, code }: PassageConflict,
): Promise<Response> {
  const { passage } = await savedPassage(req, await openLedger(req, place), key);
  const body: Conflict = { errors: [{ message, data: { code } }], passage, yours: text };
  return Response.json(body, { status: 409, headers: noStore });
}
