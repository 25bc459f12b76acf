/** Whose texts, of which document and language; and of which tab, so that two tabs of one person never take away each other's. */
export interface KeptPlace {
  readonly person: string;
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
  readonly tab?: string | undefined;
}

/** A text that the server does not have yet, with the copy (`base`) it was written on, the source's text it was made from, and when (ISO 8601). */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  readonly base: string;
  readonly source?: string;
  readonly at: string;
  /** The tab that kept it. */
  readonly tab?: string | undefined;
}

/** Of a browser's storage, what is needed. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps a text in this browser. @returns false where the browser refuses (full, or forbidden), so that the person can be told. */
export function keepText(storage: TextStorage, place: KeptPlace, { key, text, base, source, at }: KeptText): boolean {
  try {
    storage.setItem(nameOf(place, key), JSON.stringify({ text, base, source, at }));
    return true;
  } catch {
    return false;
  }
}

export function dropText(storage: TextStorage, place: KeptPlace, key: string): void {
  storage.removeItem(nameOf(place, key));
}

/** All texts kept for a document and language, by whichever tab, oldest first. What cannot be read is left where it is. */
export function keptTexts(storage: TextStorage, place: KeptPlace): readonly KeptText[] {
  const start = startOf(place);
  const found: KeptText[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const name = storage.key(index);
    if (name?.startsWith(start) !== true) continue;
    const kept = readKept(storage.getItem(name));
    const [key = '', tab] = name.slice(start.length).split(' ');
    if (kept !== undefined) found.push({ key, ...kept, ...(tab === undefined ? {} : { tab }) });
  }
  return found.sort((a, b) => a.at.localeCompare(b.at));
}

/** A key has no blank in it. */
function nameOf(place: KeptPlace, key: string): string {
  return startOf(place) + (place.tab === undefined ? key : `${key} ${place.tab}`);
}

function startOf({ person, kind, id, locale }: KeptPlace): string {
  return `desk:${person}:${kind}:${id}:${locale}:`;
}

function readKept(written: string | null): Omit<KeptText, 'key' | 'tab'> | undefined {
  try {
    const value: unknown = JSON.parse(written ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { text, base, source, at } = value as Readonly<Record<string, unknown>>;
    if (typeof text !== 'string' || typeof base !== 'string' || typeof at !== 'string') return undefined;
    return { text, base, at, ...(typeof source === 'string' ? { source } : {}) };
  } catch {
    return undefined;
  }
}
