interface Passage {
  readonly place: string;
  readonly text: string;
}

export type RestoreAnswer =
  | { readonly state: 'done'; readonly lost: readonly Passage[] }
  | { readonly state: 'removes'; readonly message: string; readonly removed: Readonly<Record<string, readonly Passage[]>> }
  | { readonly state: 'failed'; readonly error: string };

interface Body {
  readonly lost?: readonly Passage[];
  readonly errors?: readonly {
    readonly message?: string;
    readonly data?: { readonly removed?: Readonly<Record<string, readonly Passage[]>> } | null;
  }[];
}

interface Post {
  readonly address: string;
  /** The person's, for refusals. */
  readonly language: string;
  /** What is said where no answer comes. */
  readonly failed: string;
}

/** Asks the house to restore a version. */
export async function postRestore({ address, language, failed }: Post): Promise<RestoreAnswer> {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include', headers: { 'Accept-Language': language } });
    const body = (await response.json()) as Body;
    if (response.ok) return { state: 'done', lost: body.lost ?? [] };
    const error = body.errors?.[0];
    const removed = error?.data?.removed;
    if (response.status === 409 && removed !== undefined) return { state: 'removes', message: error?.message ?? '', removed };
    return { state: 'failed', error: error?.message ?? failed };
  } catch {
    return { state: 'failed', error: failed };
  }
}
