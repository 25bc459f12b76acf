import { locales } from '@/languages/locales.ts';
import { hashByLanguage } from './hash-by-language.ts';

/** A stored version as the database gives it in all languages. */
export interface StoredVersion {
  readonly id: string;
  readonly latest: boolean;
  /** Set on the version that a publication made. */
  readonly published: boolean;
  readonly content: unknown;
}

/**
 * Which versions of one document may go. A version holds every language, and it does not say which one was edited; so a
 * language's history is the chain of its different texts. Kept are the newest version, those that were published, and
 * for each language (and for what all share) the newest `keep` different texts, each in its latest version.
 * @param versions newest first
 * @returns the ids to delete
 */
export function versionsToDrop(versions: readonly StoredVersion[], keep: number): readonly string[] {
  const kept = new Set<string>();
  const last = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { id, latest, published, content } of versions) {
    if (latest || published) kept.add(id);
    const hashes = hashByLanguage(content);
    for (const part of [...locales, 'shared'] as const) {
      const hash = hashes[part];
      if (last.get(part) === hash) continue;
      last.set(part, hash);
      const count = (seen.get(part) ?? 0) + 1;
      seen.set(part, count);
      if (count <= keep) kept.add(id);
    }
  }
  return versions.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}
