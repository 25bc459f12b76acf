import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locales } from '@/languages/locales.ts';

const pair = z.object({
  id: z.string(),
  l: z.enum(locales),
  s: z.string(),
  t: z.string(),
  /** What is wrong. */
  e: z.string().optional(),
  from: z.enum(locales).default('en'),
  more: z
    .object({
      kind: z.enum(['line', 'heading']),
      path: z.array(z.string()),
      tagged: z.boolean().default(false),
      tags: z.array(z.object({ number: z.number(), kind: z.literal('break'), paired: z.boolean() })).default([]),
    })
    .optional(),
});

export type SentencePair = z.infer<typeof pair>;

const folders = [join(import.meta.dirname, '../../../fixtures/checks'), join(import.meta.dirname, '../../../../../shared/trial/checks')];

/** Our own pairs of a sentence and its translation, and those of the trial where they lie beside the checkout. */
export function sentencePairs(name: 'clean' | 'faulty'): SentencePair[] {
  return folders
    .map((folder) => join(folder, `pairs-${name}.json`))
    .filter((file) => existsSync(file))
    .flatMap((file) => z.array(pair).parse(JSON.parse(readFileSync(file, 'utf8'))));
}
