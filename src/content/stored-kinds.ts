// Written by `npm run generate` from the list of kinds; do not edit.
import { chapters } from './manual/chapters.ts';
import { concepts } from './knowledge/concepts.ts';
import { practices } from './practice/practices.ts';
import { modules } from './training/modules.ts';
import { tools } from './toolbox/tools.ts';
import { episodes } from './podcast/episodes.ts';
import { news } from './news/news.ts';
import { pages } from './pages/pages.ts';
import { partners } from './partners/partners.ts';
import { terms } from './glossary/terms.ts';
import { references } from './bibliography/references.ts';
import { media } from './media/media.ts';

export const storedKinds = { chapters, concepts, practices, modules, tools, episodes, news, pages, partners, terms, references, media };
