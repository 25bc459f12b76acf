import type { IncomingMessage, ServerResponse } from 'node:http';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';
import { chooseLocale } from '@/site/address/choose-locale.ts';
import { errorPage } from '@/site/error/error-page.ts';

export interface Refusal {
  readonly status: number;
  /** Of a label. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses in the person's language: a sentence for browsers, Payload's shape of errors for programs and the admin. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { head, body } = refusalAnswer(request, refusal);
  response.writeHead(refusal.status, head).end(body);
}

/** The head and body of a refusal. */
export function refusalAnswer(
  request: IncomingMessage,
  { key, values = {}, headers = {} }: Refusal,
): { head: Record<string, string>; body: string } {
  const text = message(languageOf(request), key, values);
  const wantsPage = request.headers.accept?.includes('text/html') === true;
  const type = wantsPage ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    head: { 'content-type': type, 'cache-control': 'no-store', ...headers },
    body: wantsPage ? `${text}\n` : JSON.stringify({ errors: [{ message: text }] }),
  };
}

/** The language of a page's own address, else the admin's, else what the browser asks for. */
function languageOf({ headers, url = '' }: IncomingMessage): Locale {
  const [, first = ''] = url.split(/[/?]/);
  if (isLocale(first)) return first;
  const chosen = /(?:^|;\s*)payload-lng=([\w-]+)/.exec(headers.cookie ?? '')?.[1];
  return isLocale(chosen) ? chosen : chooseLocale({ acceptLanguage: headers['accept-language'] });
}

/** The page that says that a page could not be made, in its reader's language; never kept. */
export function errorBody(path: string, reason: 'broken' | 'away'): Buffer {
  const locale = path.split('/', 2)[1];
  return Buffer.from(errorPage(isLocale(locale) ? locale : defaultLocale, reason));
}
