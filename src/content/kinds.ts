import { allFacts, type KindSlug } from './all-facts.ts';
import { references } from './bibliography/references.ts';
import { terms } from './glossary/terms.ts';
import { concepts } from './knowledge/concepts.ts';
import { kindsWhere } from './kinds-where.ts';
import { chapters } from './manual/chapters.ts';
import { media } from './media/media.ts';
import { navigation } from './navigation/navigation.ts';
import { news } from './news/news.ts';
import { pages } from './pages/pages.ts';
import { partners } from './partners/partners.ts';
import { episodes } from './podcast/episodes.ts';
import { practices } from './practice/practices.ts';
import type { Kind } from './shared/kind.ts';
import { site } from './site/site.ts';
import { tools } from './toolbox/tools.ts';
import { modules } from './training/modules.ts';

/** Each kind as it is stored; the compiler asks for every kind of `all-facts.ts`. */
const stored: { readonly [Slug in KindSlug]: Kind<Slug> } = {
  chapters,
  concepts,
  practices,
  modules,
  tools,
  episodes,
  news,
  pages,
  partners,
  terms,
  references,
  media,
};

/** Every kind of content, in the order of `all-facts.ts`. */
export const kinds: readonly Kind[] = kindsWhere(allFacts, () => true).map((slug) => stored[slug]);

/** Documents of which there is one. */
export const globals = [site, navigation] as const;
