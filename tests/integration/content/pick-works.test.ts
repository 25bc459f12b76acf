import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('the picker of works', (house) => {
  let editor: Person;

  beforeAll(async () => {
    editor = await house.person('editor');
    const work = (citationKey: string, family: string, year: number, title: string) =>
      house.payload.create({
        collection: 'references',
        data: { citationKey, type: 'book', title, year, authors: [{ family }], sourceLocale: 'en' },
      });
    await work('wenger1998', 'Wenger', 1998, 'Communities of practice');
    await work('wenger2002', 'Wenger', 2002, 'Cultivating communities');
    await work('mortier2018', 'Mortier', 2018, 'Communities of inquiry');
  });

  /** What Payload's picker asks: the title field alone, as a POST that says it is a GET. */
  const pick = async (search: string) => {
    const answer = await house.rest('/references', {
      as: editor,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
      raw: `depth=0&draft=true&limit=10&locale=en&select[title]=true&sort=citationKey&where[and][0][title][like]=${encodeURIComponent(search)}`,
    });
    if (answer.status !== 200) throw new Error(await answer.text());
    return ((await answer.json()) as { docs: { title: string }[] }).docs.map(({ title }) => title);
  };

  it('finds works by author, by year and by title, and shows all three', async () => {
    expect(await pick('wenger')).toEqual(['Wenger, 1998 – Communities of practice', 'Wenger, 2002 – Cultivating communities']);
    expect(await pick('wenger 1998')).toEqual(['Wenger, 1998 – Communities of practice']);
    expect(await pick('Wenger, 1998 –')).toEqual(['Wenger, 1998 – Communities of practice']);
    expect(await pick('2018')).toEqual(['Mortier, 2018 – Communities of inquiry']);
    expect(await pick('inquiry')).toEqual(['Mortier, 2018 – Communities of inquiry']);
  });

  it('changes nothing for programs: they get the title as it is', async () => {
    const answer = await house.rest('/references?depth=0&select[title]=true&sort=citationKey', { as: editor });
    const { docs } = (await answer.json()) as { docs: { title: string }[] };
    expect(docs.map(({ title }) => title)).toEqual(['Communities of inquiry', 'Communities of practice', 'Cultivating communities']);
  });
});
