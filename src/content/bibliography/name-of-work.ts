/** What is asked of a work to name it in the admin. */
export interface NamedWork {
  readonly title?: string | null;
  readonly year?: number | null;
  readonly yearSuffix?: string | null;
  readonly authors?: readonly Name[] | null;
  readonly editors?: readonly Name[] | null;
}

interface Name {
  readonly family?: string | null;
  readonly literal?: string | null;
}

/**
 * Authors and year, as a citation has them in every language: with "&", and "et al." from three on (APA 7, section 8.17).
 * @example citedAs({ authors: [{ family: 'Lave' }, { family: 'Wenger' }], year: 1991, title: 'Situated learning' }) // 'Lave & Wenger, 1991'
 */
export function citedAs({ title, year, yearSuffix, authors, editors }: NamedWork): string {
  const people = authors !== null && authors !== undefined && authors.length > 0 ? authors : (editors ?? []);
  const [first, second, ...others] = people.map(({ family, literal }) => family ?? literal ?? '').filter((name) => name !== '');
  const names =
    first === undefined
      ? `“${title ?? ''}”`
      : second === undefined
        ? first
        : others.length > 0
          ? `${first} et al.`
          : `${first} & ${second}`;
  return year === null || year === undefined ? names : `${names}, ${String(year)}${yearSuffix ?? ''}`;
}

/** A work as one chooses it. @example nameOfWork(wenger) // 'Wenger, 1998 – Communities of practice' */
export function nameOfWork(work: NamedWork): string {
  return `${citedAs(work)} – ${work.title ?? ''}`;
}
