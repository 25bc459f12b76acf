import { writeFile } from 'node:fs/promises';
import { gathered } from './gathered.ts';

for (const [path, source] of await gathered()) await writeFile(path, source);
