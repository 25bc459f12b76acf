import { hasLabel, message } from '@/languages/label.ts';

/** What one document of a kind is called, in a person's language. */
export function kindIn(kind: string, language: string): string {
  const key = [`kind.${kind}.one`, `global.${kind}`].find(hasLabel);
  return key === undefined ? kind : message(language, key);
}
