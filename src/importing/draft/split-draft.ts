import { limits } from '../limits.ts';
import { countWords } from '../report/words-in.ts';
import type { Draft } from './draft.ts';

/**
 * A draft that is longer than one document should be, as several in their order: whole sections each, as many as fit. A section that is too
 * long by itself is one of them. What is not divided (summary, number, picture) stays with the first, works that nobody cites come with the last.
 * @returns the draft alone, where it fits or has nothing to be divided at
 */
export function splitDraft(draft: Draft, most: number = limits.words): readonly Draft[] {
  const { sections, furtherReading, title, ...rest } = draft.data;
  if (!Array.isArray(sections) || countWords(draft.data) <= most) return [draft];
  const parts: unknown[][] = [];
  let room = 0;
  for (const section of sections as readonly unknown[]) {
    const words = countWords(section);
    const last = parts.at(-1);
    if (last === undefined || words > room) {
      parts.push([section]);
      room = most - words;
    } else {
      last.push(section);
      room -= words;
    }
  }
  if (parts.length < 2) return [draft];
  return parts.map((own, index) => ({
    ...draft,
    data: {
      ...(index === 0 ? rest : {}),
      title: `${String(title)} (${String(index + 1)}/${String(parts.length)})`,
      sections: own,
      ...(index === parts.length - 1 && furtherReading !== undefined ? { furtherReading } : {}),
    },
  }));
}
