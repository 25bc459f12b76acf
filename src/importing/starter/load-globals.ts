import type { GlobalSlug, Payload } from 'payload';
import { defaultLocale, locales } from '@/languages/locales.ts';
import type { Pointer } from '../draft/pointer.ts';
import { pointer } from '../draft/pointer.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import type { Values } from '@/content/shape/rows.ts';
import { overlay } from '../writing/overlay.ts';
import { globalHash } from './content-hash.ts';
import type { Starter } from './read-starter.ts';
import type { StarterState } from './starter-state.ts';
import { markImport } from '../writing/came-by-import.ts';

interface Loading {
  readonly payload: Payload;
  readonly starter: Starter;
  readonly state: StarterState;
  readonly find: (pointer: Pointer) => string;
}

/** The site's own words and its menu, in every language. */
export async function loadGlobals({ payload, starter, state, find }: Loading): Promise<void> {
  const languages = new Map((starter.site?.languages ?? []).map(({ locale, data }) => [locale, data]));
  await fill(payload, state, 'site', (locale) => languages.get(locale));
  await fill(payload, state, 'navigation', (locale) => ({
    entries: starter.navigation.map(({ kind, page, url, title }) => ({
      ...(kind === undefined ? {} : { kind }),
      ...(page === undefined ? {} : { page: find(pointer('pages', page)) }),
      ...(url === undefined ? {} : { url }),
      ...(title?.[locale] === undefined ? {} : { title: title[locale] }),
    })),
  }));
}

async function fill(payload: Payload, state: StarterState, slug: GlobalSlug, dataIn: (locale: (typeof locales)[number]) => Values | undefined): Promise<void> {
  if (state.globals[slug] !== undefined) return;
  const fields = payload.globals.config.find((global) => global.slug === slug)?.fields ?? [];
  await inTransaction(await requestOf({ payload }), async (req) => {
    markImport(req);
    let existing: Values | undefined;
    for (const locale of [defaultLocale, ...locales.filter((other) => other !== defaultLocale)]) {
      const incoming = dataIn(locale);
      if (incoming === undefined) continue;
      const { translationState: _, ...words } = existing === undefined ? incoming : overlay({ fields, existing, incoming });
      const saved = await payload.updateGlobal({ slug, locale, depth: 0, data: { ...words, _status: 'published' } as never, req });
      existing ??= saved as unknown as Values;
    }
  });
  state.globals[slug] = await globalHash({ payload, slug });
}
