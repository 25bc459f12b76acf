/** How the storm reaches the product, which is not always there. */
export interface Site {
  readonly url: string;
  readonly token: string;
}

/** What came back; status 0 where nobody answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Milliseconds; who was killed does not always say so. */
const patience = 60_000;

export async function ask(site: Site, path: string, init: { method?: string; body?: unknown } = {}): Promise<Answer> {
  try {
    const answer = await fetch(site.url + path, {
      method: init.method ?? 'GET',
      headers: { authorization: `JWT ${site.token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

/** Asks without a session, as readers do. */
export async function read(site: Site, path: string): Promise<Answer> {
  try {
    const answer = await fetch(site.url + path, { signal: AbortSignal.timeout(patience) });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { status: 0, text: '' };
  }
}
