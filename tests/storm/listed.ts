import { locales } from '@/languages/locales.ts';
import { read, type Site } from './site.ts';

interface Page {
  readonly items: readonly { readonly id: string; readonly locale: string; readonly title: { readonly text: string } }[];
  readonly next: string | null;
}

/** What the delivery API's lists give: titles by kind, document and language, fallbacks left out. */
export async function listed(site: Site): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const locale of locales) {
    let cursor: string | null = '';
    while (cursor !== null) {
      const { text } = await read(site, `/api/v1/${locale}/chapters?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
      const page = JSON.parse(text) as Page;
      for (const item of page.items) if (item.locale === locale) found.set(`chapters ${item.id} ${locale}`, item.title.text);
      cursor = page.next;
    }
  }
  return found;
}
