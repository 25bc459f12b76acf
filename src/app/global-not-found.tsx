import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';
import { isPathKind } from '@/languages/path-words.ts';
import { translator } from '@/languages/translator.ts';
import { type Library, openLibrary } from '@/publication/store/library.ts';
import { missingDocumentHeader, missingLocaleHeader } from '@/site/address/missing.ts';
import { HtmlDocument } from '@/site/layout/html-document.tsx';
import { SiteShell } from '@/site/layout/site-shell.tsx';
import { loadFrame } from '@/site/page/frame.ts';
import { type LanguageSwitch, switchesElsewhere } from '@/site/page/language-switches.ts';
import { bareContext } from '@/site/page/load-document.ts';
import { MissingView } from '@/site/views/missing-view.tsx';

async function wantedLocale(): Promise<Locale> {
  const locale = (await headers()).get(missingLocaleHeader);
  return isLocale(locale) ? locale : defaultLocale;
}

async function wherePublic(library: Library): Promise<LanguageSwitch[]> {
  const [kind, id] = ((await headers()).get(missingDocumentHeader) ?? '').split('/');
  return kind !== undefined && id !== undefined && isPathKind(kind) ? switchesElsewhere(library, { kind, id }) : [];
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await wantedLocale())('missing.title') };
}

/** No route answers this address: the page that says so, whole and in the reader's language, with status 404. */
export default async function GlobalNotFound(): Promise<ReactNode> {
  const locale = await wantedLocale();
  const library = openLibrary();
  const frame = await loadFrame({ library, locale });
  const page = bareContext({ library, locale, reader: locale });
  return (
    <HtmlDocument locale={locale}>
      <SiteShell frame={frame} page={page} switches={[]} here="">
        <MissingView frame={frame} page={page} elsewhere={await wherePublic(library)} />
      </SiteShell>
    </HtmlDocument>
  );
}
