import type { CheckedTag } from './check-input.ts';
import type { Found } from './check-rule.ts';

/** Marks, line breaks and tabs shape the words and may differ between languages; a link, citation or footnote is content. */
export function isShape({ kind }: Pick<CheckedTag, 'kind'>): boolean {
  return kind === 'mark' || kind === 'break' || kind === 'tab';
}

/** One finding for all of them, as they are written: `<1>, <2/>`. */
export function tagList(numbers: readonly number[], tags: readonly CheckedTag[]): Found[] {
  if (numbers.length === 0) return [];
  const written = numbers.map((number) => {
    const paired = tags.find((tag) => tag.number === number)?.paired ?? true;
    return `<${String(number)}${paired ? '' : '/'}>`;
  });
  return [{ values: { tags: written.join(', '), count: written.length } }];
}
