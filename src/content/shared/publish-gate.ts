import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type GlobalBeforeChangeHook,
  type GlobalConfig,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { message } from '@/languages/label.ts';
import { isLocale, localeInfo } from '@/languages/locales.ts';
import { placeName } from '@/languages/place-name.ts';
import { compileShape } from '../shape/compile-shape.ts';
import type { HookStep } from './hook-step.ts';
import { findPlaceholderText } from './placeholder-text.ts';
import { isToCheck } from './to-check.ts';
import { usedMedia } from './used-media.ts';

interface Obstacle {
  readonly path: string;
  readonly message: string;
}

/**
 * What must be true before a language of a document becomes public: no placeholder text in it, an alternative text in that language
 * for each picture it shows, and for a case the consent of those who are named or pictured. Drafts may have all of this open.
 */
export const publishGate: HookStep = {
  collection: (collection) =>
    hasStatus(collection) ? { beforeOperation: [noteAllLocales], beforeChange: [gateOf(collection)] } : undefined,
  global: (global) => (hasStatus(global) ? { beforeChange: [globalGateOf(global)] } : undefined),
};

function hasStatus({ versions }: CollectionConfig | GlobalConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts);
}

function gateOf({ slug, fields }: CollectionConfig): CollectionBeforeChangeHook {
  const needsConsent = compileShape(fields).some(({ name }) => name === 'consent');
  return async function holdUnready({ data, originalDoc, req }) {
    if ((data as { _status?: unknown })._status !== 'published') return data as object;
    const id = (originalDoc as { id?: string | number } | undefined)?.id;
    const others = id !== undefined && req.context[allLocales] === true ? await otherLanguages(req, slug, id) : [];
    const consent =
      needsConsent && (data as { consent?: unknown }).consent !== true ? [{ path: 'consent', message: say(req, 'error.consent') }] : [];
    refuse([...consent, ...(await obstacles({ fields, data, req })), ...others], { req, collection: slug });
    return data as object;
  };
}

function globalGateOf({ slug, fields }: GlobalConfig): GlobalBeforeChangeHook {
  return async function holdUnready({ data, req }) {
    if ((data as { _status?: unknown })._status === 'published') refuse(await obstacles({ fields, data, req }), { req, global: slug });
    return data as object;
  };
}

const allLocales = 'publishesAllLocales';

/**
 * The hook before a change does not learn that all languages are to be published; the one before the operation does. What others read
 * meanwhile with the same request says nothing of it.
 */
const noteAllLocales: CollectionBeforeOperationHook = ({ args: given, req }) => {
  const args = given as { data?: unknown; publishAllLocales?: unknown };
  if (args.data === undefined) return;
  req.context[allLocales] = args.publishAllLocales === true || args.publishAllLocales === 'true';
};

/** Placeholder text in the languages that are not in the form but would be published with it. */
async function otherLanguages(req: PayloadRequest, collection: string, id: string | number): Promise<Obstacle[]> {
  const stored = await req.payload.findByID({
    collection: collection as 'pages',
    id: String(id),
    locale: 'all',
    draft: true,
    depth: 0,
    req: apart(req),
    overrideAccess: true,
  });
  return findPlaceholderText(stored)
    .filter(({ path }) => !path.endsWith(`.${String(req.locale)}`))
    .map(({ path, text }) => ({ path, message: say(req, 'error.placeholder', { text }) }));
}

/** The same request for a look into another language: Payload writes the language of a call into the request it is given. */
function apart(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale']);
}

interface Checked {
  readonly fields: readonly Field[];
  readonly data: unknown;
  readonly req: PayloadRequest;
}

async function obstacles({ fields, data, req }: Checked): Promise<Obstacle[]> {
  const placeholders = findPlaceholderText(data).map(({ path, text }) => ({ path, message: say(req, 'error.placeholder', { text }) }));
  return [...placeholders, ...(await picturesWithoutAlt({ fields, data, req }))];
}

async function picturesWithoutAlt({ fields, data, req }: Checked): Promise<Obstacle[]> {
  const used = usedMedia(fields, data);
  const { locale } = req;
  if (used.length === 0 || !isLocale(locale)) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(used.map(({ id }) => id))] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    req: apart(req),
    overrideAccess: true,
  });
  return docs.flatMap((file): Obstacle[] => {
    if (file.decorative === true || file.mimeType?.startsWith('image/') !== true) return [];
    const alt = typeof file.alt === 'string' ? file.alt.trim() : '';
    const key = alt === '' ? 'error.altMissing' : isToCheck(alt) ? 'error.altToCheck' : undefined;
    if (key === undefined) return [];
    const place = used.find(({ id }) => id === file.id);
    return [{ path: place?.path ?? '', message: say(req, key, { file: file.filename ?? '', language: localeInfo[locale].name }) }];
  });
}

function refuse(errors: readonly Obstacle[], where: { req: PayloadRequest; collection?: string; global?: string }): void {
  if (errors.length === 0) return;
  const { req, ...owner } = where;
  // Payload's notice shows the label; the form shows the message at the field.
  const told = errors.map(({ path, message: words }) => ({
    path,
    message: words,
    label: `${placeName(path, req.i18n.language, owner.collection ?? owner.global)}: ${words}`,
  }));
  throw new ValidationError({ ...owner, errors: told, req }, req.t);
}

function say(req: PayloadRequest, key: string, values: Readonly<Record<string, string>> = {}): string {
  return message(req.i18n.language, key, values);
}
