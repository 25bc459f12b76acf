import type { DeskPassage } from '../../desk-contract.ts';

export interface Section {
  /** The heading in the source language; empty before the first. */
  readonly heading: string;
  /** Tells sections apart that have the same heading: the key of the first passage. */
  readonly key: string;
  readonly passages: readonly DeskPassage[];
}

/** Gathers neighbours under the same heading; the order stays. */
export function inSections(passages: readonly DeskPassage[]): readonly Section[] {
  const sections: { heading: string; key: string; passages: DeskPassage[] }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.heading === passage.section) last.passages.push(passage);
    else sections.push({ heading: passage.section, key: passage.key, passages: [passage] });
  }
  return sections;
}
