import { expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import { isProof } from '../../../support/is-proof.ts';
import { type Save, saveMany } from '../../../support/save-many.ts';
import { spawnSecondProcess } from '../../../support/spawn-second-process.ts';

// The whole in `npm run proof`; a sample in each run, since SecantusDB takes minutes for the whole.
const documents = isProof ? 20 : 6;
const savesPerDocument = 10;

describeOnBothDatabases('many saves at once over several documents from two processes', (house) => {
  it('all succeed or are told of a conflict, and none is lost', { timeout: 180_000 }, async () => {
    const other = await spawnSecondProcess(house.databaseUri);
    const ids: string[] = [];
    for (let number = 1; number <= documents; number += 1) {
      const { id } = await house.payload.create({
        collection: 'chapters',
        locale: 'en',
        draft: true,
        data: { title: `Chapter ${number}` },
      });
      ids.push(id);
    }
    const saves = ids.flatMap((id, document) =>
      Array.from({ length: savesPerDocument }, (_, save): Save => {
        const locale = locales[save % locales.length] ?? 'en';
        return { id, locale, text: `document ${document}, save ${save}, ${locale}` };
      }),
    );

    const halves = await Promise.all([
      saveMany(
        house.payload,
        saves.filter((_, place) => place % 2 === 0),
      ),
      other.save(saves.filter((_, place) => place % 2 === 1)),
    ]);
    const outcomes = halves.flat();

    expect(outcomes).toHaveLength(documents * savesPerDocument);
    expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);

    for (const id of ids) {
      const { docs } = await house.payload.findVersions({
        collection: 'chapters',
        locale: 'all',
        pagination: false,
        sort: '-updatedAt',
        where: { parent: { equals: id } },
      });
      const titles = docs.map(({ version }) => version.title as unknown as Record<string, string>);
      for (const { locale, text } of outcomes.filter((save) => save.id === id && save.outcome === 'saved')) {
        expect(titles.map((title) => title[locale])).toContain(text);
      }
      // Nobody's save took the text of another language with it.
      const saved = outcomes.filter((save) => save.id === id && save.outcome === 'saved').map((save) => save.locale);
      expect(Object.keys(titles[0] ?? {}).sort()).toEqual([...new Set(['en', ...saved])].sort());
    }
  });
});
