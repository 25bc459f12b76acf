// Written by `npm run generate` from the list of languages; do not edit.
import { writing as en } from '../en/writing.ts';
import { writing as nl } from '../nl/writing.ts';
import { writing as de } from '../de/writing.ts';
import { writing as pt } from '../pt/writing.ts';
import { writing as sk } from '../sk/writing.ts';

export const writing = { en, nl, de, pt, sk };
