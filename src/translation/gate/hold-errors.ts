import { type PayloadRequest, ValidationError } from 'payload';
import { message } from '@/languages/label.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { writeEntry } from '@/people/audit/write-entry.ts';
import { localeName } from '@/access/documents/refuse.ts';
import { asStored } from '../checks/as-stored.ts';
import { passagePlaces } from '@/passages/passage-places.ts';
import { type Copies, readCopies } from '../ledger/read-copies.ts';
import type { TranslatedKind } from '../ledger/translated-kinds.ts';
import type { Values } from '@/content/shape/rows.ts';
import { inLocale, pairPassages } from '@/passages/pair-passages.ts';
import { checkPassages } from './check-passages.ts';
import { formPath } from './form-path.ts';
import { overrideReason } from './override-reason.ts';

interface Publishing {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  readonly id: string;
  /** What is being saved, in the language of the request. */
  readonly data: Values;
}

/**
 * Refuses to publish a translation against which the checks have errors, in the languages that this save makes public and in no other. Whoever
 * publishes may give a reason; it goes into the audit trail in the same transaction. That they may publish was decided before.
 * @throws ValidationError naming each place and what is wrong there in the person's language, and how to publish all the same
 */
export async function holdErrors({ req, kind, id, data }: Publishing): Promise<void> {
  const copies = await readCopies({ req, kind, id });
  if (copies === undefined) return;
  const obstacles = languagesOf(req)
    .filter((locale) => locale !== copies.sourceLocale)
    .flatMap((locale) => obstaclesIn({ req, kind, copies, data, locale }));
  if (obstacles.length === 0) return;
  const reason = overrideReason(req, data);
  if (reason === undefined) throw new ValidationError({ ...owner(kind), errors: obstacles, req }, req.t);
  const title = inLocale(copies.latest['title'], copies.sourceLocale);
  for (const locale of new Set(obstacles.map((obstacle) => obstacle.locale))) {
    await writeEntry({ req, action: 'overrideChecks', kind: kind.kind, id, title: typeof title === 'string' ? title : '', locale, reason });
  }
}

/** The language of the request, or all where all are published at once; noted by the content room's publish gate. */
function languagesOf(req: PayloadRequest): readonly Locale[] {
  if (req.context['publishesAllLocales'] === true) return locales;
  return isLocale(req.locale) ? [req.locale] : [];
}

interface Held {
  readonly path: string;
  readonly message: string;
  readonly label: string;
  readonly locale: Locale;
}

function obstaclesIn({ req, kind, copies, data, locale }: Omit<Publishing, 'id'> & { copies: Copies; locale: Locale }): Held[] {
  const { fields } = kind;
  const { source, latest, sourceLocale } = copies;
  const { language } = req.i18n;
  const isSaved = locale === req.locale;
  const target = isSaved ? asStored({ fields, values: data, locale }) : latest;
  const found = checkPassages({ pairs: pairPassages({ fields, sourceLocale, source, target, locale }), sourceLocale, locale });
  if (found.length === 0) return [];
  const places = passagePlaces({ fields, values: source, sourceLocale, language });
  return found.map(({ key, finding }) => {
    const wrong = message(language, `check.${finding.check}`, finding.values);
    const [leaf = ''] = key.split('#', 1);
    const place = places.get(leaf)?.place ?? leaf;
    const words = message(language, 'error.checkFailed', { message: wrong });
    const path = formPath(key, target);
    return {
      path: isSaved ? path : `${path}.${locale}`,
      message: words,
      label: isSaved ? `${place}: ${words}` : `${localeName(req, locale)}, ${place}: ${words}`,
      locale,
    };
  });
}

function owner({ kind, type }: TranslatedKind): { readonly collection: string } | { readonly global: string } {
  return type === 'global' ? { global: kind } : { collection: kind };
}
