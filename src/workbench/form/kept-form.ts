import type { TextStorage } from '../desk/admin/saving/kept-texts.ts';

/** Whose form, of which document and language; and of which tab, so that two tabs of one person never take away each other's. */
export interface FormPlace {
  readonly person: string;
  /** A kind or a global. */
  readonly kind: string;
  /** `new` where it is not stored yet; a global has its own name once more. */
  readonly id: string;
  readonly locale: string;
  readonly tab: string;
}

/** What a form held that the server does not have yet. */
export interface KeptForm {
  /** The copy it was typed on, as a save would say it (`stale-saves/based-on.ts`). */
  readonly base?: unknown;
  readonly values: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly at: string;
  readonly tab: string;
}

/** Keeps a form in this browser. @returns false where the browser refuses (full, or forbidden), so that the person can be told. */
export function keepForm(storage: TextStorage, place: FormPlace, { base, values, at }: Omit<KeptForm, 'tab'>): boolean {
  try {
    storage.setItem(startOf(place) + place.tab, JSON.stringify({ base, values, at }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what one tab kept. */
export function dropForm(storage: TextStorage, place: FormPlace): void {
  storage.removeItem(startOf(place) + place.tab);
}

/** What was kept last for a person, document and language, by whichever tab. What cannot be read is left where it is. */
export function keptForm(storage: TextStorage, place: Omit<FormPlace, 'tab'>): KeptForm | undefined {
  const start = startOf(place);
  const found: KeptForm[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const name = storage.key(index);
    if (name?.startsWith(start) !== true) continue;
    const kept = readKept(storage.getItem(name), name.slice(start.length));
    if (kept !== undefined) found.push(kept);
  }
  return found.sort((a, b) => a.at.localeCompare(b.at)).at(-1);
}

function startOf({ person, kind, id, locale }: Omit<FormPlace, 'tab'>): string {
  return `form:${person}:${kind}:${id}:${locale}:`;
}

function readKept(written: string | null, tab: string): KeptForm | undefined {
  try {
    const value: unknown = JSON.parse(written ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { base, values, at } = value as Readonly<Record<string, unknown>>;
    if (typeof values !== 'object' || values === null || typeof at !== 'string') return undefined;
    return { ...(base === undefined ? {} : { base }), values: values as KeptForm['values'], at, tab };
  } catch {
    return undefined;
  }
}
