import { writeFile } from 'node:fs/promises';
import { recordContentsFile, recordContentsSource } from './record-contents-source.ts';

await writeFile(recordContentsFile, await recordContentsSource());
