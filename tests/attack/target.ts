import { randomBytes } from 'node:crypto';
import { type Product, startProduct } from '../e2e/support/product.ts';
import { freePort } from '../support/free-port.ts';
import { processOf } from './processes.ts';
import { type Answer, send, type Sent } from './send.ts';

/** The product that is attacked: one of our own. */
export interface Target {
  readonly url: string;
  readonly backUrl: string;
  readonly dataDir: string;
  readonly admin: { readonly email: string; readonly password: string };
  readonly token: string;
  send(sent: Sent): Promise<Answer>;
  /** As the administrator, or whoever the token belongs to. */
  sendJson(
    path: string,
    body: object | undefined,
    options?: { readonly method?: string; readonly token?: string | null; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answer>;
  pidOf(part: 'front' | 'back'): Promise<number | undefined>;
  readonly product: Product;
}

/**
 * Starts the product on a data folder of its own, and makes sure that who answers at its address is it: the administrator's
 * password was made here a moment ago.
 */
export async function startTarget({ starter }: { starter: boolean }): Promise<Target> {
  const password = randomBytes(18).toString('base64url');
  const admin = { email: 'attacked@school.example', password };
  const backPort = await freePort();
  const product = await startProduct({
    environment: {
      DATABASE_URI: '',
      PUBLIC_URL: '',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: password,
      BACK_PORT: String(backPort),
      STARTER_CONTENT: starter ? 'yes' : 'no',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'error',
    },
  });
  const { url } = product;
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`only this very machine is attacked, and ${url} may be another`);
  const headers = { 'content-type': 'application/json' };
  const { status, text } = await send(url, { path: '/api/users/login', method: 'POST', headers, body: JSON.stringify(admin) });
  if (status !== 200)
    throw new Error(`the server at ${url} is not the one that was started: it does not know our password (${String(status)})`);
  const { token } = JSON.parse(text) as { token: string };
  return {
    url,
    backUrl: `http://127.0.0.1:${String(backPort)}`,
    dataDir: product.dataDir,
    admin,
    token,
    product,
    send: (sent) => send(url, sent),
    sendJson: (path, body, { method = 'POST', token: other = token, headers: more = {} } = {}) =>
      send(url, {
        path,
        method,
        headers: { ...headers, ...(other === null ? {} : { authorization: `JWT ${other}` }), ...more },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    pidOf: (part) => processOf(part, product.pid),
  };
}
