import { hasLabel, message } from '@/languages/label.ts';

/** A kind's name in the plural, or what a document is called of which there is one; the word itself for a kind that is gone. */
export function nameOfKind(kind: string, language: string): string {
  const key = [`kind.${kind}.many`, `global.${kind}`].find(hasLabel);
  return key === undefined ? kind : message(language, key);
}
