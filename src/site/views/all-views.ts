// Written by `npm run generate` from the list of kinds; do not edit.
import { chapters } from './chapters.tsx';
import { concepts } from './concepts.tsx';
import { practices } from './practices.tsx';
import { modules } from './modules.tsx';
import { tools } from './tools.tsx';
import { episodes } from './episodes.tsx';
import { news } from './news.tsx';
import { pages } from './pages.tsx';
import { partners } from './partners.tsx';
import { terms } from './terms.tsx';
import { references } from './references.tsx';

export const allViews = { chapters, concepts, practices, modules, tools, episodes, news, pages, partners, terms, references };
