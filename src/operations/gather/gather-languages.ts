import { writeFile } from 'node:fs/promises';
import { gatheredLanguages } from './gathered-languages.ts';

for (const [path, source] of await gatheredLanguages()) await writeFile(path, source);
