// Written by `npm run generate` from the list of languages; do not edit.
import { stem as en } from '../en/stem.ts';
import { stem as nl } from '../nl/stem.ts';
import { stem as de } from '../de/stem.ts';
import { stem as pt } from '../pt/stem.ts';
import { stem as sk } from '../sk/stem.ts';

export const stemmers = { en, nl, de, pt, sk };
