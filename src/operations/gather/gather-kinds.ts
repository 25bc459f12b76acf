// After `gather-languages.ts` and in a process of its own: kinds have their words from what that one wrote.
import { writeFile } from 'node:fs/promises';
import { gatheredKinds } from './gathered-kinds.ts';

for (const [path, source] of await gatheredKinds()) await writeFile(path, source);
