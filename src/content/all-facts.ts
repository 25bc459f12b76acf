import { referencesFacts } from './bibliography/references-facts.ts';
import { termsFacts } from './glossary/terms-facts.ts';
import { conceptsFacts } from './knowledge/concepts-facts.ts';
import { chaptersFacts } from './manual/chapters-facts.ts';
import { mediaFacts } from './media/media-facts.ts';
import { newsFacts } from './news/news-facts.ts';
import { pagesFacts } from './pages/pages-facts.ts';
import { partnersFacts } from './partners/partners-facts.ts';
import { episodesFacts } from './podcast/episodes-facts.ts';
import { practicesFacts } from './practice/practices-facts.ts';
import type { KindFacts } from './shared/kind-facts.ts';
import { toolsFacts } from './toolbox/tools-facts.ts';
import { modulesFacts } from './training/modules-facts.ts';

/** What every kind says of itself, in the order in which kinds are listed everywhere; a new kind is one line here. */
export const allFacts = {
  chapters: chaptersFacts,
  concepts: conceptsFacts,
  practices: practicesFacts,
  modules: modulesFacts,
  tools: toolsFacts,
  episodes: episodesFacts,
  news: newsFacts,
  pages: pagesFacts,
  partners: partnersFacts,
  terms: termsFacts,
  references: referencesFacts,
  media: mediaFacts,
} as const satisfies Readonly<Record<string, KindFacts>>;

export type AllFacts = typeof allFacts;

/** The name under which a kind is stored. */
export type KindSlug = keyof AllFacts;

/** True for a kind of content; the site's settings and the menu are none. */
export function isKindSlug(name: string): name is KindSlug {
  return Object.hasOwn(allFacts, name);
}
