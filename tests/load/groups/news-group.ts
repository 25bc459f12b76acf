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
      const paths = locales.flatMap((locale) => [
        `/${locale}`,
        ...(['news', 'chapters', 'tools', 'terms', 'concepts'] as const).map((kind) => `/${locale}/${pathWords[kind][locale]}`),
        `/api/v1/${locale}/news`,
      ]);
      const headers = { ...(await signIn(url)), 'content-type': 'application/json' };
      const alone = await press({ url, paths, seconds });
      const publishing = publishSteadily(url, headers);
      const beside = await press({ url, paths, seconds });
      const { late, failed } = await publishing;
      printFigure({ group, figure: 'requests without publications', value: alone.perSecond, unit: 'requests/s' });
      printFigure({ group, figure: 'requests beside five news items a second', value: beside.perSecond, unit: 'requests/s' });
      printFigure({ group, figure: 'share of requests that is left', value: (100 * beside.perSecond) / alone.perSecond, unit: '%' });
      printFigure({ group, figure: 'readers and publications that failed', value: beside.errors + failed, unit: 'errors', bound: 0 });
      printFigure({ group, figure: 'news published and answered, until readers see it, p95', value: percentile(late, 0.95), unit: 'ms' });
      printFigure({ group, figure: 'the same, longest', value: Math.max(...late), unit: 'ms', bound: 1000 });
      printFigure({ group, figure: 'news items published', value: late.length, unit: 'units' });
    } finally {
      await instance.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @returns for each item how long after its publication was answered the list still lacked it, in milliseconds, and how many failed */
async function publishSteadily(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ late: readonly number[]; failed: number }> {
  const items: Promise<number | undefined>[] = [];
  const began = performance.now();
  for (let at = 0; at < seconds * perSecond; at += 1) {
    const wait = began + (at * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    items.push(publishOne(url, headers, at).catch(() => undefined));
  }
  const late = await Promise.all(items);
  return { late: late.filter((each) => each !== undefined), failed: late.filter((each) => each === undefined).length };
}

async function publishOne(url: string, headers: Readonly<Record<string, string>>, at: number): Promise<number> {
  const title = `Item ${String(at)} of the bench`;
  const date = new Date(Date.UTC(2030, 0, 1 + at)).toISOString();
  const body = JSON.stringify({ title, date, _status: 'published' });
  const response = await fetch(`${url}/api/news?locale=en&depth=0`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`publishing failed: ${String(response.status)}`);
  const began = performance.now();
  while (!(await (await fetch(`${url}/en/${pathWords.news.en}`)).text()).includes(title)) {
    if (performance.now() - began > patience) throw new Error(`the list did not show "${title}"`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.now() - began;
}
