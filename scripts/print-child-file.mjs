// Prints where the file lies that children run (src/operations/child.ts), and makes it where it is missing.
import { resolve } from 'node:path';
import { bundleChild } from './bundle.mjs';

process.stdout.write(`${resolve(await bundleChild())}\n`);
