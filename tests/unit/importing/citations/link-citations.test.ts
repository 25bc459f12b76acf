import { describe, expect, it } from 'vitest';
import type { KnownWork } from '@/importing/citations/known-work.ts';
import { linkCitations } from '@/importing/citations/link-citations.ts';

const works: readonly KnownWork[] = [
  { key: 'lave1991', families: ['Lave', 'Wenger'], year: 1991 },
  { key: 'mortier2018', families: ['Mortier'], year: 2018 },
  { key: 'mortier2010', families: ['Mortier', 'Hunt', 'Leroy'], year: 2010 },
  { key: 'wenger2002', families: ['Wenger', 'McDermott', 'Snyder'], year: 2002 },
  { key: 'wenger2015', families: ['Wenger', 'Wenger-Trayner'], year: 2015 },
  { key: 'lee2019', families: ['Lee'], year: 2019 },
  { key: 'lee2019b', families: ['Lee'], year: 2019 },
  { key: 'vanhove2011', families: ['Van Hove'], year: 2011 },
];

function link(text: string, own = works, known: readonly KnownWork[] = []): string {
  let count = 0;
  const { nodes, notes } = linkCitations([{ type: 'text', value: text }], { own, known, newId: () => String((count += 1)) });
  const line = nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'citation') return '?';
      return `<${[node.form, node.key, node.prefix, node.locator].filter((part) => part !== undefined).join('|')}>`;
    })
    .join('');
  const unlinked = notes.flatMap((note) => (note.type === 'unlinked' ? [` !${note.reason}: ${note.text}`] : []));
  return line + unlinked.join('');
}

describe('citations in the text', () => {
  it.each([
    ['as (Mortier, 2018, p. 329).', 'as <parenthetical|mortier2018|p. 329>.'],
    ['as (Mortier 2018: 329).', 'as <parenthetical|mortier2018|329>.'],
    ['by Lave and Wenger (1991), who', 'by <narrative|lave1991>, who'],
    ['von Lave und Wenger (1991), die', 'von <narrative|lave1991>, die'],
    ['Mortier et al. (2010, p. 4) say', '<narrative|mortier2010|p. 4> say'],
    ['(Mortier et al., 2010)', '<parenthetical|mortier2010>'],
    ['(see also Mortier, 2018; Lave & Wenger, 1991, pp. 3–4)', '<parenthetical|mortier2018|see also><parenthetical|lave1991|pp. 3–4>'],
    ['(Van Hove, 2011)', '<parenthetical|vanhove2011>'],
  ])('%s', (text, expected) => {
    expect(link(text)).toBe(expected);
  });

  it.each([
    ['Wenger, McDermott and Snyder (2002, p. 4) wrote', 'Wenger, McDermott and Snyder <year|wenger2002|p. 4> wrote'],
    ['Mortier and colleagues’ study (2010) shows', 'Mortier and colleagues’ study <year|mortier2010> shows'],
    ['de studie van Mortier en collega’s (2010) toont', 'de studie van Mortier en collega’s <year|mortier2010> toont'],
    ["Wenger’s and Wenger-Trayner's (2015) definition", "Wenger’s and Wenger-Trayner's <year|wenger2015> definition"],
  ])('keep the words of the sentence where a citation would print others: %s', (text, expected) => {
    expect(link(text)).toBe(expected);
  });

  it.each([
    ['De Bruïne & Gerdes (2018) say', 'De Bruïne & Gerdes (2018) say !unknown: De Bruïne & Gerdes (2018)'],
    ['De Bruïne & Mortier (2018) say', 'De Bruïne & Mortier (2018) say !unknown: De Bruïne & Mortier (2018)'],
    ['(Nobody, 2020)', '(Nobody, 2020) !unknown: (Nobody, 2020)'],
    ['(Lee, 2019)', '(Lee, 2019) !ambiguous: (Lee, 2019)'],
    ['(Mortier, 2018; Nobody, 2020)', '(Mortier, 2018; Nobody, 2020) !unknown: (Mortier, 2018; Nobody, 2020)'],
    ['(Wenger, 2015)', '(Wenger, 2015) !unknown: (Wenger, 2015)'],
  ])('stay text and are told of where it is not plain which work is meant: %s', (text, expected) => {
    expect(link(text)).toBe(expected);
  });

  it.each(['from August (August 2023) on', 'in the year (2018) of', '(e.g., one of them)', 'a room (B 12)'])('leave "%s" alone', (text) => {
    expect(link(text)).toBe(text);
  });

  it('look into the bibliography where the file’s own list has nothing', () => {
    expect(link('(Lave & Wenger, 1991)', [], works)).toBe('<parenthetical|lave1991>');
    expect(link('(Lee, 2019)', [{ key: 'own', families: ['Lee'], year: 2019 }], works)).toBe('<parenthetical|own>');
  });
});
