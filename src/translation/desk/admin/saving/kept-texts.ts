/** Whose texts, of which document and language. */
export interface KeptPlace {
  readonly person: string;
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
}

/** A text that the server does not have yet, with the copy (`base`) it was written on, and when (ISO 8601). */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  readonly base: string;
  readonly at: string;
}

/** Of a browser's storage, what is needed. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps a text in this browser. @returns false where the browser refuses (full, or forbidden), so that the person can be told. */
export function keepText(storage: TextStorage, place: KeptPlace, { key, ...kept }: KeptText): boolean {
  try {
    storage.setItem(nameOf(place) + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropText(storage: TextStorage, place: KeptPlace, key: string): void {
  storage.removeItem(nameOf(place) + key);
}

/** All texts kept for a document and language, oldest first. What cannot be read is left where it is. */
export function keptTexts(storage: TextStorage, place: KeptPlace): readonly KeptText[] {
  const start = nameOf(place);
  const found: KeptText[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const name = storage.key(index);
    if (name?.startsWith(start) !== true) continue;
    const kept = readKept(storage.getItem(name));
    if (kept !== undefined) found.push({ key: name.slice(start.length), ...kept });
  }
  return found.sort((a, b) => a.at.localeCompare(b.at));
}

function nameOf({ person, kind, id, locale }: KeptPlace): string {
  return `desk:${person}:${kind}:${id}:${locale}:`;
}

function readKept(written: string | null): Omit<KeptText, 'key'> | undefined {
  try {
    const value: unknown = JSON.parse(written ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { text, base, at } = value as Readonly<Record<string, unknown>>;
    return typeof text === 'string' && typeof base === 'string' && typeof at === 'string' ? { text, base, at } : undefined;
  } catch {
    return undefined;
  }
}
