// Part of `npm run check`: writes Payload's types, the record types and the admin's import map anew beside the stored
// ones and compares. Changes nothing; `npm run generate` does.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { gathered } from '@/operations/gather/gathered.ts';
import { recordContentsSource } from '@/operations/record-contents-source.ts';
import { composeConfig } from '../payload.config.ts';

const importMapFolder = 'src/app/(payload)/admin';
const aside = await mkdtemp(join(tmpdir(), 'generated-'));
const config = await composeConfig({ databaseUri: 'file:never-opened.db', secret: 'no-secret-needed' });
const stale: string[] = [];
const compare = (file: string, stored: string, fresh: string) => {
  if (stored !== fresh) stale.push(file);
};

const types = join(aside, 'payload-types.ts');
process.env['PAYLOAD_TS_OUTPUT_PATH'] = types;
await generateTypes(config, { log: false });
compare('src/payload-types.ts', await readFile('src/payload-types.ts', 'utf8'), await readFile(types, 'utf8'));

const records = 'src/publication/record/record-contents.ts';
compare(records, await readFile(records, 'utf8'), await recordContentsSource());

for (const [file, fresh] of await gathered()) compare(file, await readFile(file, 'utf8').catch(() => ''), fresh);

if (existsSync(importMapFolder)) {
  // In the same folder, since the map's paths are relative to it.
  const importMap = join(process.cwd(), importMapFolder, `.importMap-${String(process.pid)}.js`);
  config.admin.importMap.importMapFile = importMap;
  try {
    await generateImportMap(config, { log: false, force: true });
    compare(
      join(importMapFolder, 'importMap.js'),
      await readFile(join(importMapFolder, 'importMap.js'), 'utf8'),
      await readFile(importMap, 'utf8'),
    );
  } finally {
    await rm(importMap, { force: true });
  }
}
await rm(aside, { recursive: true });
for (const file of stale) console.error(`${file} is stale: run "npm run generate" and commit what it writes`);
process.exit(stale.length === 0 ? 0 : 1);
