import { message } from '@/languages/label.ts';
import { countRefusal } from '../errors/refusal-counts.ts';
import { languageOf } from './language-of.ts';
import { objectionToAddress } from './objection-to-address.ts';

/** The methods that anything here answers; Next cannot even make a request of others, such as TRACE, and fails with 500 (16.4). */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export interface RequestObjection {
  readonly status: 400 | 405;
  readonly headers: Readonly<Record<string, string>>;
  /** One line of plain text, in the language of whoever asks. */
  readonly text: string;
}

/**
 * For a server of Node, before Next sees a request: what no handler could answer, whatever stands at the address. Counted where there is an objection.
 * @param target path and query as they came, `request.url`
 */
export function objectionToRequest(method: string, target: string, headers: Headers): RequestObjection | undefined {
  const isKnown = methods.includes(method);
  const objection = isKnown ? objectionToAddress(target) : undefined;
  if (isKnown && objection === undefined) return undefined;
  const status = isKnown ? 400 : 405;
  countRefusal(String(status));
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...(isKnown ? {} : { allow: methods.join(', ') }),
    },
    text: `${message(languageOf(headers), objection === undefined ? 'bounds.method' : `bounds.address.${objection}`)}\n`,
  };
}
