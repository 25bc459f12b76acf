import { pathWords } from '@/languages/path-words.ts';
import { printFigure } from '../figure.ts';
import { chapterSlug } from '../make-chapter.ts';
import type { Measuring } from '../measuring.ts';
import { percentile } from '../percentile.ts';
import { signIn } from '../sign-in.ts';

const group = 'publish';
const rounds = 25;
const patience = 10_000;

/** From the moment an editor's request to publish is sent until the reader's page and the delivery API show the new text. */
export async function measurePublish({ url, chapters }: Measuring): Promise<void> {
  const headers = { ...(await signIn(url)), 'content-type': 'application/json' };
  const answers: number[] = [];
  const visible: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const slug = chapterSlug(round + 1, 'nl');
    const { docs } = (await (await fetch(`${url}/api/chapters?locale=nl&depth=0&where[slug][equals]=${slug}`)).json()) as {
      docs: { id: string }[];
    };
    const id = docs[0]?.id;
    if (id === undefined) throw new Error(`there is no chapter ${slug}`);
    const page = `${url}/nl/${pathWords.chapters.nl}/${slug}`;
    const mark = `Gewijzigd ${round} op ${Date.now()}`;
    await (await fetch(page)).text();
    const began = performance.now();
    const response = await fetch(`${url}/api/chapters/${id}?locale=nl&depth=0&publishSpecificLocale=nl`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ summary: mark, _status: 'published' }),
    });
    if (!response.ok) throw new Error(`publishing failed: ${response.status} ${(await response.text()).slice(0, 300)}`);
    answers.push(performance.now() - began);
    await shows({ address: page, mark, until: began + patience });
    await shows({ address: `${url}/api/v1/nl/chapters/${slug}`, mark, until: began + patience });
    visible.push(performance.now() - began);
  }
  printFigure({ group, figure: `publishing, answered, p95, ${chapters} chapters`, value: percentile(answers, 0.95), unit: 'ms' });
  printFigure({ group, figure: `publish to visible, p50, ${chapters} chapters`, value: percentile(visible, 0.5), unit: 'ms' });
  printFigure({
    group,
    figure: `publish to visible, p95, ${chapters} chapters`,
    value: percentile(visible, 0.95),
    unit: 'ms',
    bound: 1000,
  });
}

async function shows({ address, mark, until }: { address: string; mark: string; until: number }): Promise<void> {
  while (!(await (await fetch(address)).text()).includes(mark)) {
    if (performance.now() > until) throw new Error(`${address} did not show "${mark}" in ${patience / 1000} s`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
