import type { PayloadRequest } from 'payload';
import { findTerms } from '@/content/glossary/find-terms.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { machineOf } from '@/translation/machine/machine-of.ts';
import { machineRefusal } from '@/translation/machine/machine-refusal.ts';
import { MachineError } from '@/translation/machine/machine-translator.ts';
import { termsToPaste } from '@/translation/machine/terms-to-paste.ts';
import { translateMissing } from '@/translation/machine/translate-missing.ts';
import { readTermbase } from '@/translation/termbase/read-termbase.ts';

interface MachineDrafts {
  readonly changes: readonly PassageChange[];
  /** How many passages were left as they are: tags or terms did not come back whole. */
  readonly refused: number;
  /** How many were not asked for yet, since one call takes no more. */
  readonly left: number;
}

/**
 * The changes that put a machine's words into passages: those named, or all that are missing; drafts, marked as the machine's. The machine is
 * asked before anything is locked. Passages that it got wrong are left as they are.
 * @throws APIError in the person's language: 400 without a machine, 4xx or 5xx with the machine's trouble
 */
export async function translateByMachine(req: PayloadRequest, ledger: Ledger, keys: readonly string[] | undefined): Promise<MachineDrafts> {
  const machine = machineOf(req.payload);
  if (machine === null) throw refusal({ req, key: 'desk.error.noMachine', status: 400, data: { code: 'noMachine' } });
  const { locale, copies } = ledger;
  const { sourceLocale } = copies;
  const termbase = await readTermbase({ payload: req.payload, req });
  const wanted = keys === undefined ? undefined : new Set(keys);
  const asked = ledger.passages.filter(({ segment, state }) => {
    if (segment.kind === 'free') return false;
    return wanted === undefined ? state === 'missing' : wanted.has(segment.key);
  });
  const bases = new Map(asked.map(({ segment, target }) => [segment.key, baseOf(target?.text)]));
  const passages = asked.map(({ segment: { key, text, tagged } }) => ({
    key,
    text,
    tagged,
    terms: termsToPaste({
      text,
      tagged,
      to: locale,
      terms: findTerms({ text, terms: termbase.prepared(sourceLocale) }).flatMap((hit) => {
        const translation = termbase.entries.get(hit.id)?.languages[locale]?.term;
        return hit.use === 'avoid' || translation === undefined ? [] : [{ hit, translation }];
      }),
    }),
  }));
  if (passages.length === 0) return { changes: [], refused: 0, left: 0 };
  try {
    const { texts, refused, left } = await translateMissing({ machine, passages, from: sourceLocale, to: locale });
    const changes = texts.map(({ key, text }) => ({ key, text, deed: 'draft', origin: 'machine', base: bases.get(key) ?? '' }) as const);
    return { changes, refused: refused.length, left: left.length };
  } catch (error) {
    if (error instanceof MachineError) throw machineRefusal({ req, error, machine, to: locale });
    throw error;
  }
}
