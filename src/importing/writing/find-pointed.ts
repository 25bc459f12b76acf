import type { Payload, PayloadRequest } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';
import type { Pointer } from '../draft/pointer.ts';
import { ImportError } from '../import-error.ts';

interface Finding {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly file: string;
  readonly pointers: readonly Pointer[];
  /** Ids of what was written just now, by the key that the draft uses. */
  readonly own: { readonly references: ReadonlyMap<string, string>; readonly media: ReadonlyMap<string, string> };
}

/**
 * The ids that the pointers of a draft mean: works by citation key, files by name, documents by their address in the default
 * language, which is what the stable ids of the starter texts become.
 * @throws ImportError `unknownPointer`
 */
export async function findPointed({ payload, req, file, pointers, own }: Finding): Promise<(pointer: Pointer) => string> {
  const found = new Map<string, string>();
  for (const pointer of pointers) {
    const name = `${pointer.$points}/${pointer.key}`;
    if (found.has(name)) continue;
    const made = pointer.$points === 'references' || pointer.$points === 'media' ? own[pointer.$points].get(pointer.key) : undefined;
    const id = made ?? (await lookUp(payload, req, pointer));
    if (id === undefined) throw new ImportError('unknownPointer', { file, key: pointer.key, kind: pointer.$points });
    found.set(name, id);
  }
  return (pointer) => found.get(`${pointer.$points}/${pointer.key}`) ?? '';
}

const nameField = { references: 'citationKey', media: 'filename' } as const;

async function lookUp(payload: Payload, req: PayloadRequest, { $points, key }: Pointer): Promise<string | undefined> {
  const field = $points === 'references' || $points === 'media' ? nameField[$points] : 'slug';
  const { docs } = await payload.find({
    collection: $points,
    where: { [field]: { equals: key } },
    locale: defaultLocale,
    draft: field === 'slug',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const id = docs[0]?.id;
  return id;
}
