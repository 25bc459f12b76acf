import type { CollectionAfterReadHook, CollectionBeforeOperationHook, Where } from 'payload';
import { isValues } from '../shared/is-values.ts';
import { type NamedWork, nameOfWork } from './name-of-work.ts';

const picks = 'picksWorks';

/**
 * Payload's picker asks for a collection's title field alone, and searches in it alone. People look for works by author and year: so what
 * the picker asks is widened, and `nameAsPicked` gives each work's name by author and year as its title. Nothing is stored for it, and only
 * the picker's own question, which comes as a POST that says it is a GET, is answered so.
 */
export const widenPick: CollectionBeforeOperationHook = ({ args: given, req }) => {
  if (req.user === null || req.headers.get('x-payload-http-method-override') !== 'GET') return;
  if (!('select' in given) || !isValues(given.select) || Object.keys(given.select).join() !== 'title') return;
  const where = 'where' in given ? given.where : undefined;
  req.context[picks] = true;
  return {
    ...given,
    select: { title: true, year: true, yearSuffix: true, authors: true, editors: true },
    ...(where === undefined ? {} : { where: widened(where) }),
  };
};

/** The title as "Wenger, 1998 – Communities of practice", for the picker. */
export const nameAsPicked: CollectionAfterReadHook = ({ doc, req }) => {
  if (req.context[picks] !== true) return undefined;
  const work = doc as NamedWork;
  return { ...work, title: nameOfWork(work) };
};

/** Each word of what is looked for may stand in the title, a name, the key or the year. */
function widened(where: Where): Where {
  const { and, title } = where;
  const searched = isValues(title) ? title.like : undefined;
  if (typeof searched === 'string')
    return {
      and: searched
        .split(/\s+/u)
        .filter((word) => word !== '')
        .map(anywhere),
    };
  return Array.isArray(and) ? { ...where, and: and.map(widened) } : where;
}

function anywhere(word: string): Where {
  const text = word.replace(/[,;–]+$/u, '');
  const year = /^\d{3,4}$/u.test(text) ? [{ year: { equals: Number(text) } }] : [];
  const fields = ['title', 'authors.family', 'authors.literal', 'editors.family', 'citationKey'];
  return { or: [...fields.map((field): Where => ({ [field]: { like: text } })), ...year] };
}
