// Written by `npm run generate` from the list of languages; do not edit.
import { language as en } from '../en/language.ts';
import { language as nl } from '../nl/language.ts';
import { language as de } from '../de/language.ts';
import { language as pt } from '../pt/language.ts';
import { language as sk } from '../sk/language.ts';

export const languages = { en, nl, de, pt, sk };
