import { kinds } from '@/content/kinds.ts';
import { locales } from '@/languages/locales.ts';
import { extract } from '@/passages/extract-segments.ts';
import type { DeskDocument, Saved } from '@/workbench/desk/desk-contract.ts';
import { printFigure } from '../figure.ts';
import { longPage, makeChapter } from '../make-chapter.ts';
import type { Measuring } from '../measuring.ts';
import { percentile } from '../percentile.ts';
import { signIn } from '../sign-in.ts';

const group = 'desk';
const openings = 20;
const saves = 200;
const extracted = 1_000;
const locale = 'sk';

type Headers = Readonly<Record<string, string>>;

/** What a translator waits for: the desk on a document of 300 passages, each save, and the board. And how long extracting takes. */
export async function measureDesk({ url, chapters }: Measuring): Promise<void> {
  const headers = await signIn(url);
  const documents = `${chapters} documents × ${locales.length} languages`;
  const id = await longPageId(url, headers);
  const desk = `${url}/api/desk/pages/${id}/${locale}`;
  const opened = (await (await get(desk, headers)).json()) as DeskDocument;
  const size = `${opened.passages.length} passages`;
  await printTimes(`the desk's document, ${size}`, 1_000, () => get(desk, headers));
  await printTimes(`the desk's page, ${size}`, 1_000, () => get(`${url}/admin/translate/pages/${id}/${locale}`, headers));
  const long = await measureSaves({ desk, headers, opened, chapters });
  const usual = await measureChapterSaves({ url, headers, chapters });
  printFigure({
    group,
    figure: 'saving a passage of the long document, times that of a chapter',
    value: long / usual,
    unit: 'times',
    bound: 2,
  });
  await printTimes(`the board's first page as JSON, ${documents}`, 1_000, () => get(`${url}/api/desk/board`, headers));
  await printTimes(`the board's page, ${documents}`, 1_000, () => get(`${url}/admin/translate`, headers));
  await printTimes(`the board as CSV, ${documents}`, undefined, () => get(`${url}/api/desk/board.csv`, headers));
  measureExtraction();
}

async function longPageId(url: string, headers: Headers): Promise<string> {
  const answer = await get(`${url}/api/pages?locale=en&depth=0&where[slug][equals]=${longPage}-en`, headers);
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  const id = docs[0]?.id;
  if (id === undefined) throw new Error('there is no long page');
  return id;
}

/** Answered and read to the end; the first is not counted, since it loads what is loaded once. */
async function printTimes(figure: string, bound: number | undefined, ask: () => Promise<Response>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round <= openings; round += 1) {
    const began = performance.now();
    await (await ask()).text();
    if (round > 0) times.push(performance.now() - began);
  }
  const judged = bound === undefined ? {} : { bound };
  printFigure({ group, figure: `${figure}, p50`, value: percentile(times, 0.5), unit: 'ms' });
  printFigure({ group, figure: `${figure}, p95`, value: percentile(times, 0.95), unit: 'ms', ...judged });
}

interface SavesInput {
  readonly desk: string;
  readonly headers: Headers;
  readonly opened: DeskDocument;
  /** Stands in every text, so that what was saved at another size is changed again. */
  readonly chapters: number;
}

/** One passage after the other, written and confirmed. @returns the median, in milliseconds */
async function measureSaves({ desk, headers, opened, chapters }: SavesInput): Promise<number> {
  const size = `${opened.passages.length} passages`;
  const toReview = new Set(opened.passages.filter(({ state }) => state === 'needsReview').map(({ key }) => key));
  const passages = opened.passages.filter(({ tags }) => tags.length === 0);
  const times: number[] = [];
  for (const [round, passage] of passages.slice(0, saves).entries()) {
    const body = JSON.stringify({
      key: passage.key,
      text: `Veta číslo ${round} pri ${chapters} kapitolách.`,
      base: passage.base,
      deed: 'confirm',
    });
    const began = performance.now();
    const response = await fetch(`${desk}/save`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
    const answer = await response.text();
    times.push(performance.now() - began);
    if (!response.ok) throw new Error(`saving answered ${response.status}: ${answer.slice(0, 300)}`);
    const { totals } = JSON.parse(answer) as Saved;
    toReview.add(passage.key);
    if (totals.passages.needsReview !== toReview.size) throw new Error(`the save was not counted: ${JSON.stringify(totals)}`);
  }
  printFigure({ group, figure: `saving a passage of ${size}, p50`, value: percentile(times, 0.5), unit: 'ms' });
  printFigure({ group, figure: `saving a passage of ${size}, p95`, value: percentile(times, 0.95), unit: 'ms', bound: 100 });
  return percentile(times, 0.5);
}

/** What people mostly work on: a chapter of some 30 passages. */
async function measureChapterSaves({ url, headers, chapters }: { url: string; headers: Headers; chapters: number }): Promise<number> {
  const { docs } = (await (await get(`${url}/api/chapters?locale=en&depth=0&limit=1`, headers)).json()) as { docs: { id: string }[] };
  const desk = `${url}/api/desk/chapters/${docs[0]?.id ?? ''}/${locale}`;
  const opened = (await (await get(desk, headers)).json()) as DeskDocument;
  return measureSaves({ desk, headers, opened, chapters });
}

function measureExtraction(): void {
  const fields = kinds.find(({ slug }) => slug === 'chapters')?.collection.fields ?? [];
  const documents = Array.from({ length: extracted }, (_, number) => makeChapter({ number, concepts: [] }));
  let passages = 0;
  const began = performance.now();
  for (const values of documents)
    for (const language of locales) passages += extract({ fields, sourceLocale: 'en', values }, language).length;
  printFigure({
    group,
    figure: `extracting ${extracted} documents in ${locales.length} languages, ${passages} passages`,
    value: (performance.now() - began) / 1000,
    unit: 's',
    bound: 60,
  });
}

async function get(address: string, headers: Headers): Promise<Response> {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return response;
}
