import type { Element } from 'hast';
import { property } from './visit.ts';

const redirects = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, ['q', 'url']],
  [/^https?:\/\/[a-z0-9-]+\.safelinks\.protection\.outlook\.com\//i, ['url']],
  [/^https?:\/\/l\.facebook\.com\/l\.php\?/i, ['u']],
  [/^https?:\/\/(?:www\.)?linkedin\.com\/redir\/redirect\?/i, ['url']],
] as const;

/** Where a link leads that a program sends through an address of its own. */
export function directAddress(address: string): string {
  for (const [sign, names] of redirects) {
    if (!sign.test(address) || !URL.canParse(address)) continue;
    const { searchParams } = new URL(address);
    const target = names.map((name) => searchParams.get(name)).find((value) => value !== null && /^https?:\/\//i.test(value));
    if (typeof target === 'string') return target;
  }
  return address;
}

/** The address of a film that a page shows in a frame, as a person would open it; undefined for any other frame. */
export function filmAddress(element: Element): string | undefined {
  if (element.tagName !== 'iframe' && element.tagName !== 'embed') return undefined;
  const said =
    [property(element, 'src'), property(element, 'dataSrc'), property(element, 'dataSrcConsent')].find((value) => value !== '') ?? '';
  const address = said.startsWith('//') ? `https:${said}` : said;
  const film = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/i.exec(address)?.[1];
  if (film !== undefined) return `https://www.youtube.com/watch?v=${film}`;
  const other = /^https?:\/\/player\.vimeo\.com\/video\/(\d{4,12})/i.exec(address)?.[1];
  return other === undefined ? undefined : `https://vimeo.com/${other}`;
}
