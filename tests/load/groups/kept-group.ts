import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLocale } from '@/languages/locales.ts';
import { kindOfPathWord } from '@/languages/path-words.ts';
import { readEnvironment } from '@/operations/environment.ts';
import { ensureStarter } from '@/operations/setup/ensure-starter.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { openPayload } from '@/operations/setup/open-payload.ts';
import { payloadStore } from '@/publication/store/payload-store.ts';
import { keptPages } from '../../support/kept/kept-pages.tsx';
import { printFigure } from '../figure.ts';
import { type MixKind, publicationMix } from '../publication-mix.ts';

const group = 'kept';

/**
 * What of all pages and answers is still kept after each of 200 publications in a stated mix, over the starter content: in
 * this process, with the real pages and the real page cache (`tests/support/kept`), so that no timing plays a part.
 */
export async function measureKept(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-kept-'));
  try {
    const environment = readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
    const payload = await openPayload(environment);
    await migrate({ payload, environment, say: (line) => console.error(line) });
    await payload.config.onInit(payload);
    console.error('  loading the starter content …');
    await ensureStarter({ payload, directory: 'starter' });
    const pages = keptPages(payloadStore(payload));
    await pages.follow();
    const shares = new Map<MixKind, number[]>();
    const again = new Map<string, number>();
    for (const { what, run } of publicationMix()) {
      const known = pages.addresses();
      for (const address of known) await pages.read(address);
      await run(payload);
      await pages.follow();
      let gone = 0;
      for (const address of known) {
        if ((await pages.kept(address)) !== undefined) continue;
        gone += 1;
        const kind = kindOfAddress(address);
        again.set(kind, (again.get(kind) ?? 0) + 1);
      }
      shares.set(what, [...(shares.get(what) ?? []), 100 * (1 - gone / known.length)]);
    }
    const all = [...shares.values()].flat();
    const figure = `kept after a publication, mean of ${String(all.length)}`;
    printFigure({ group, figure, value: mean(all), unit: '%', least: 95 });
    for (const [what, values] of shares) {
      printFigure({ group, figure: `kept after ${what}, mean of ${String(values.length)}`, value: mean(values), unit: '%' });
    }
    for (const [kind, count] of [...again].sort((a, b) => b[1] - a[1])) {
      printFigure({ group, figure: `made again a publication: ${kind}`, value: count / all.length, unit: 'units' });
    }
    await payload.destroy();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @example `kindOfAddress('/nl/nieuws') // 'list of news'` */
function kindOfAddress(address: string): string {
  const [, first = '', second = '', third, fourth, fifth] = address.split('/');
  if (first === 'sitemaps') return 'sitemap';
  if (first === 'api') return fourth === undefined ? 'API, whole' : `API, ${fifth === undefined ? 'list' : 'document'} of ${fourth}`;
  if (second === '') return 'front page';
  const kind = isLocale(first) ? kindOfPathWord(first, second) : undefined;
  return kind === undefined ? 'progress' : `${third === undefined ? 'list' : 'page'} of ${kind}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
