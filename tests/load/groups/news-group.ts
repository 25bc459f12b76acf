import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '@/languages/locales.ts';
import { pathWords } from '@/languages/path-words.ts';
import { printFigure } from '../figure.ts';
import { startInstance } from '../instance.ts';
import { percentile } from '../percentile.ts';
import { press } from '../press.ts';
import { signIn } from '../sign-in.ts';

const group = 'news';
const seconds = 20;
const perSecond = 5;
const patience = 10_000;

/** Five news items a second beside readers: what fails, how old what they get is, and how much of the site's speed is left. */
export async function measureNews(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-news-'));
  try {
    const instance = await startInstance({ dataDir, starter: true });
    try {
      const { url } = instance;
      const paths = [...(await pagesOf(url)), ...locales.map((locale) => `/api/v1/${locale}/news`)];
      const headers = { ...(await signIn(url)), 'content-type': 'application/json' };
      const alone = await press({ url, paths, seconds });
      const publishing = publishSteadily(url, headers);
      const beside = await press({ url, paths, seconds });
      const { late, failed } = await publishing;
      printFigure({ group, figure: 'requests without publications', value: alone.perSecond, unit: 'requests/s' });
      printFigure({ group, figure: 'requests beside five news items a second', value: beside.perSecond, unit: 'requests/s' });
      printFigure({ group, figure: 'share of requests that is left', value: (100 * beside.perSecond) / alone.perSecond, unit: '%' });
      printFigure({ group, figure: 'readers and publications that failed', value: beside.errors + failed, unit: 'errors', bound: 0 });
      const [stale, seen] = [late.map((each) => each.stale), late.map((each) => each.seen)];
      printFigure({ group, figure: 'last answer without what was published, p95', value: percentile(stale, 0.95), unit: 'ms' });
      printFigure({ group, figure: 'last answer without what was published, longest', value: Math.max(...stale), unit: 'ms', bound: 1000 });
      printFigure({ group, figure: 'first answer with it, p95', value: percentile(seen, 0.95), unit: 'ms' });
      printFigure({ group, figure: 'news items published', value: late.length, unit: 'units' });
    } finally {
      await instance.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Every page of the sitemaps. */
async function pagesOf(url: string): Promise<readonly string[]> {
  const maps = await Promise.all(locales.map(async (locale) => (await fetch(`${url}/sitemaps/${locale}.xml`)).text()));
  return maps.flatMap((xml) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname));
}

/** Milliseconds after a publication was answered. */
interface Lateness {
  /** When the last answer came that did not have it; 0 where there was none. */
  readonly stale: number;
  /** When the first answer came that had it: a reader may have waited for it, and had nothing old meanwhile. */
  readonly seen: number;
}

/** @returns how late each item was, and how many failed */
async function publishSteadily(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ late: readonly Lateness[]; failed: number }> {
  const items: Promise<Lateness | undefined>[] = [];
  const began = performance.now();
  for (let at = 0; at < seconds * perSecond; at += 1) {
    const wait = began + (at * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    items.push(publishOne(url, headers, at).catch(() => undefined));
  }
  const late = await Promise.all(items);
  return { late: late.filter((each) => each !== undefined), failed: late.filter((each) => each === undefined).length };
}

async function publishOne(url: string, headers: Readonly<Record<string, string>>, at: number): Promise<Lateness> {
  const title = `Item ${String(at)} of the bench`;
  const date = new Date(Date.UTC(2030, 0, 1 + at)).toISOString();
  const body = JSON.stringify({ title, date, _status: 'published' });
  const response = await fetch(`${url}/api/news?locale=en&depth=0`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`publishing failed: ${String(response.status)}`);
  const began = performance.now();
  let stale = 0;
  while (!(await (await fetch(`${url}/en/${pathWords.news.en}`)).text()).includes(title)) {
    stale = performance.now() - began;
    if (stale > patience) throw new Error(`the list did not show "${title}"`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return { stale, seen: performance.now() - began };
}
