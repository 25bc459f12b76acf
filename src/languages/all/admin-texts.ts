// Written by `npm run generate` from the list of languages; do not edit.
import { payload as en } from '../en/payload.ts';
import { payload as nl } from '../nl/payload.ts';
import { payload as de } from '../de/payload.ts';
import { payload as pt } from '../pt/payload.ts';
import { payload as sk } from '../sk/payload.ts';

export const adminTexts = { en, nl, de, pt, sk };
