import type { PayloadRequest } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import type { Values } from '@/content/shape/rows.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { passagePlaces } from '@/passages/passage-places.ts';
import type { Occasion } from '../ledger/settle.ts';
import { readCopies } from '../ledger/read-copies.ts';
import type { TranslatedKind } from '../ledger/translated-kinds.ts';
import { asStored } from '../checks/as-stored.ts';
import { type ChangedPassage, changedPassages } from './changed-passages.ts';

/** A passage by its key; with `after` only as long as this is what it will say, for somebody who saw it so. */
interface Mark {
  readonly passage: string;
  readonly after?: string;
}

/** What of a change needs no new translation: nothing, all of it, or these passages. */
type Said = boolean | readonly Mark[];

type Minor = Pick<Occasion, 'minor' | 'marks'>;

const inContext = 'minorEdit';
const asMarked = 'minorAsMarked';

/** What was said with this save, checked by `noteMinorEdit`. */
export function minorEditOf(req: PayloadRequest): Minor {
  return (req.context[inContext] as Minor | undefined) ?? {};
}

/** This request publishes at its time: what counts are the marks of when the time was set. */
export function publishAsMarked(req: PayloadRequest): void {
  req.context[asMarked] = true;
}

interface Saving {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  readonly id: string | undefined;
  readonly data: Values;
  readonly former: Values | undefined;
}

/**
 * Notes which passages of the source change without need of a new translation. Said with the save that publishes, or with the one that sets the
 * time to publish; stored nowhere but, for the latter, in the ledger's entries.
 * @throws APIError 400 in the person's language for what is no such list, for passages that the document does not have, and, naming them,
 *   where all was called minor though a number, a negation or over a tenth of the words changes
 */
export async function noteMinorEdit({ req, kind, id, data, former }: Saving): Promise<void> {
  req.context[inContext] = {};
  const said = readSaid(req, data['minorEdit']);
  if (req.locale !== sourceLocaleOf({ ...former, ...data })) return;
  const publishes = data['_status'] === 'published';
  const setsTime = !publishes && isTime(data['publishOn']);
  if (publishes) req.context[inContext] = { marks: req.context[asMarked] === true ? 'use' : 'drop' } satisfies Minor;
  else if (!setsTime || time(data['publishOn']) !== time(former?.['publishOn'])) req.context[inContext] = { marks: 'drop' } satisfies Minor;
  if (said === false || id === undefined || !(publishes || setsTime)) return;
  const minor = await minorPassages({ req, kind, id, data, said });
  if (minor !== undefined) req.context[inContext] = publishes ? { minor, marks: 'drop' } : { marks: minor };
}

function readSaid(req: PayloadRequest, said: unknown): Said {
  if (said === undefined || said === null || said === false) return false;
  if (said === true) return true;
  const marks: readonly unknown[] = Array.isArray(said) ? said : [said];
  const read = marks.map((mark) => (typeof mark === 'string' ? { passage: mark } : mark));
  if (Array.isArray(said) && read.every(isMark)) return read.length === 0 ? false : read;
  throw refusal({ req, key: 'error.minorEditShape', status: 400, data: { code: 'minorEdit' }, field: 'minorEdit' });
}

function isMark(mark: unknown): mark is Mark {
  if (typeof mark !== 'object' || mark === null || !('passage' in mark) || typeof mark.passage !== 'string') return false;
  return !('after' in mark) || typeof mark.after === 'string';
}

/** @returns by key what each will say; undefined where this save is not of the source */
async function minorPassages({ req, kind, id, data, said }: Omit<Saving, 'former'> & { id: string; said: true | readonly Mark[] }) {
  const copies = await readCopies({ req, kind, id });
  if (copies === undefined || copies.sourceLocale !== req.locale) return undefined;
  const { changed, known } = changedPassages({ kind, copies, data });
  const { fields } = kind;
  const { sourceLocale } = copies;
  if (said === true) {
    const held = changed.filter(({ moreThanMinor }) => moreThanMinor);
    if (held.length > 0) {
      const values = asStored({ fields, values: data, locale: sourceLocale });
      const places = passagePlaces({ fields, values, sourceLocale, language: req.i18n.language });
      throw tooMuch(req, held, ({ key }) => places.get(key.split('#', 1)[0] ?? '')?.place ?? '');
    }
  } else {
    const unknown = said.map(({ passage }) => passage).filter((key) => !known.has(key));
    if (unknown.length > 0) {
      const values = { passages: unknown.slice(0, 5).map(shortened).join(', ') };
      throw refusal({
        req,
        key: 'error.minorEditUnknown',
        values,
        status: 400,
        data: { code: 'minorEdit', passages: unknown },
        field: 'minorEdit',
      });
    }
  }
  const marked = said === true ? changed : changed.filter((passage) => said.some((mark) => isOf(mark, passage)));
  return new Map(marked.map(({ key, after }) => [key, after]));
}

function isOf({ passage, after }: Mark, changed: ChangedPassage): boolean {
  return passage === changed.key && (after === undefined || after === changed.after);
}

function tooMuch(req: PayloadRequest, held: readonly ChangedPassage[], placeOf: (passage: ChangedPassage) => string): Error {
  const named = held.slice(0, 5).map((passage) => `${placeOf(passage)} “${shortened(passage.after)}”`);
  const values = { passages: `${named.join('; ')}${held.length > named.length ? '; …' : ''}` };
  const data = { code: 'minorEdit', passages: held.map(({ key, before, after }) => ({ key, before, after })) };
  return refusal({ req, key: 'error.minorEditTooMuch', values, status: 400, data, field: 'minorEdit' });
}

function shortened(text: string): string {
  const plain = text.replace(/<\/?\d+\/?>/gu, '');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

function isTime(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** In milliseconds; forms and databases write the same time in different ways. */
function time(value: unknown): number | undefined {
  return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : undefined;
}
