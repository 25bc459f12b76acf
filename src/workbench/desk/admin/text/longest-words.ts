import { taggedParts } from './tagged-parts.ts';

/**
 * The longest stretch of words between two tags, blanks made one: what of a passage surely stands on the page as it is, where marks,
 * citations and notes look different. Empty for a text of tags alone.
 */
export function longestWords(text: string): string {
  const stretches = taggedParts(text).map((part) => (part.type === 'words' ? oneBlank(part.text) : ''));
  return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');
}

export function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
