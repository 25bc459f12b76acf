import type { GlobalSlug, Payload, PayloadRequest } from 'payload';
import { locales } from '@/languages/locales.ts';

interface Emptying {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly slug: string;
}

/** Takes a global out of every language in which it is public, and its words with it. */
export async function emptyGlobal({ payload, req, slug: name }: Emptying): Promise<void> {
  const slug = name as GlobalSlug;
  const stored = await payload.findGlobal({ slug, locale: 'all', depth: 0, req });
  const { open, required } = words[name] ?? { open: {}, required: {} };
  for (const locale of locales.filter((code) => stored.publishedIn?.[code] === true)) {
    const save = (data: Readonly<Record<string, unknown>>, draft: boolean) => payload.updateGlobal({ slug, locale, draft, depth: 0, data: data, req });
    await save({ ...open, _status: 'draft' }, false);
    // What is required can be empty in a draft only; nobody reads the rest, since it is not published any more.
    await save(required, true);
  }
}

const words: Readonly<Record<string, { readonly open: Readonly<Record<string, unknown>>; readonly required: Readonly<Record<string, unknown>> }>> = {
  site: { open: { claim: null, funding: null, disclaimer: null, grantNumber: null, contact: { organisation: null, email: null, address: null } }, required: { name: null } },
  navigation: { open: { entries: [] }, required: {} },
};
