import { createHash } from 'node:crypto';
import type { LanguagePair } from './language-pair.ts';
import { normalise } from './normalise.ts';

/** Names the source of a unit within its pair: equal exactly where the normalised sources are (SHA-256, in hex). */
export function sourceHash(pair: LanguagePair, source: string): string {
  return digest([pair, normalise(source)]);
}

/** Names a unit: one for each pair of languages, normalised source and normalised target. */
export function unitKey(pair: LanguagePair, source: string, target: string): string {
  return digest([pair, normalise(source), normalise(target)]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
