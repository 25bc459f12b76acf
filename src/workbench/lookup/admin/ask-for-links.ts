import type { PreviewLink } from '@/publication/links/preview-link.ts';

export type LinksAnswer = { readonly links: readonly PreviewLink[]; readonly path?: string } | { readonly problem: string };

interface Told {
  readonly links?: readonly PreviewLink[];
  readonly path?: string;
  readonly errors?: readonly { readonly message?: string }[];
}

/** Asks the server to make or withdraw a link. @param failed what to say where the server says nothing */
export async function askForLinks(address: string, body: object, failed: string): Promise<LinksAnswer> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { links, path, errors } = (await answer.json()) as Told;
    if (links !== undefined) return path === undefined ? { links } : { links, path };
    return { problem: errors?.[0]?.message ?? failed };
  } catch {
    // No connection, or an answer that is none of ours: whoever asked hears that nothing was done.
    return { problem: failed };
  }
}
