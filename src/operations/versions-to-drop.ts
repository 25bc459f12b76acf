import { type Locale, locales } from '@/languages/locales.ts';
import { hashByLanguage } from './hash-by-language.ts';

/** A stored version as the database gives it in all languages. */
export interface StoredVersion {
  readonly id: string;
  readonly latest: boolean;
  /** `modifiedAt` says, per language, when it was last published. */
  readonly content: { readonly modifiedAt?: Readonly<Partial<Record<Locale, unknown>>> | null | undefined };
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
  versions.forEach((version, index) => {
    const { id, latest, content } = version;
    if (latest) kept.add(id);
    if (isPublication(version, versions[index + 1])) {
      // It holds the public text of the other languages, which is no part of the history of their drafts.
      kept.add(id);
      return;
    }
    for (const [part, hash] of Object.entries(hashByLanguage(content))) {
      if (last.get(part) === hash) continue;
      last.set(part, hash);
      const count = (seen.get(part) ?? 0) + 1;
      seen.set(part, count);
      if (count <= keep) kept.add(id);
    }
  });
  return versions.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

/** True for the first version with a new time of publication in some language; drafts saved later carry the same one. */
function isPublication({ content }: StoredVersion, older: StoredVersion | undefined): boolean {
  return locales.some((locale) => {
    const at = content.modifiedAt?.[locale] ?? null;
    return at !== null && at !== (older?.content.modifiedAt?.[locale] ?? null);
  });
}
