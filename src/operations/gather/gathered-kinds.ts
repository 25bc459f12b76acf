import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { allFacts } from '@/content/all-facts.ts';
import { pathKinds } from '@/languages/path-words.ts';
import { gatheringFile } from './gathering-file.ts';

/** The files that bring together each kind as it is stored, and how it looks: a kind stands beside its facts, a view has its kind's name. */
export async function gatheredKinds(): Promise<(readonly [path: string, source: string])[]> {
  const files = await readdir('src/content', { recursive: true });
  const folders = new Map(
    files.filter((file) => file.endsWith('-facts.ts')).map((file) => [file.replace(/^.*\/|-facts\.ts$/g, ''), dirname(file)]),
  );
  const stored = Object.keys(allFacts).map((kind) => ({ key: kind, file: `./${folders.get(kind) ?? kind}/${kind}.ts`, exported: kind }));
  const views = pathKinds.map((kind) => ({ key: kind, file: `./${kind}.tsx`, exported: kind }));
  const from = 'the list of kinds';
  return Promise.all([
    gatheringFile({ path: 'src/content/stored-kinds.ts', from, name: 'storedKinds', members: stored }),
    gatheringFile({ path: 'src/site/views/all-views.ts', from, name: 'allViews', members: views }),
  ]);
}
