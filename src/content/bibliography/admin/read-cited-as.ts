import { citedAs, type NamedWork } from '../name-of-work.ts';

const fields = ['title', 'year', 'yearSuffix', 'authors', 'editors'].map((name) => `select[${name}]=true`).join('&');

/** Citations on one page often name the same work; each is asked for once. */
const known = new Map<string, Promise<string | null>>();

/** What stands between the brackets of a citation of a work; null where it is not found. */
export function readCitedAs(id: string): Promise<string | null> {
  const asked = known.get(id);
  if (asked !== undefined) return asked;
  const answer = readWork(id).then((work) => (work === null ? null : citedAs(work)));
  known.set(id, answer);
  // A work that is being corrected, or that could not be read now, is asked for again by the next form.
  setTimeout(() => known.delete(id), 30_000);
  return answer;
}

async function readWork(id: string): Promise<NamedWork | null> {
  try {
    const answer = await fetch(`/api/references/${encodeURIComponent(id)}?depth=0&draft=true&${fields}`, { credentials: 'include' });
    return answer.ok ? ((await answer.json()) as NamedWork) : null;
  } catch {
    return null;
  }
}
