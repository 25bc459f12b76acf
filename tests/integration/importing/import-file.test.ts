import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { ImportError } from '@/importing/import-error.ts';
import { importFile, type ImportFile } from '@/importing/import-file.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const english = `# 7 | Working together

## Why it matters

Lee and Ross (2019) say so, and it is known (Novak, 2001, p. 3).

## Reflection task

What do you see?

## References

Lee, A., & Ross, B. (2019). Together. Journal of Schools, 12(3), 45–67. https://doi.org/10.1000/Together

Novak, J. (2001). Voices. Open Press.
`;
const dutch = english
  .replace('Working together', 'Samenwerken')
  .replace('Why it matters', 'Waarom het telt')
  .replace('What do you see?', 'Wat zie je?')
  .replace('say so, and it is known', 'zeggen het, en het is bekend');

interface Text {
  readonly root: {
    readonly children: readonly {
      readonly children: readonly { readonly type: string; readonly text?: string; readonly fields?: Readonly<Record<string, unknown>> }[];
    }[];
  };
}

describeOnBothDatabases('importing a document', (house) => {
  const run = (text: string, more: Partial<ImportFile> = {}) =>
    importFile({
      payload: house.payload,
      bytes: new TextEncoder().encode(text),
      filename: 'chapter.md',
      kind: 'chapter',
      locale: 'en',
      ...more,
    });
  const counts = async () => ({
    chapters: (await house.payload.count({ collection: 'chapters' })).totalDocs,
    references: (await house.payload.count({ collection: 'references' })).totalDocs,
  });
  const refusal = async (promise: Promise<unknown>) => {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof ImportError ? { code: error.code, ...error.values } : error;
  };
  let id = '';

  it('only tells, when asked to only tell', async () => {
    const { report, document } = await run(english, { dryRun: true });
    expect(document).toBeUndefined();
    expect(report).toMatchObject({
      title: 'Working together',
      number: 7,
      references: [
        { state: 'new', citationKey: 'lee2019' },
        { state: 'new', citationKey: 'novak2001' },
      ],
    });
    expect(await counts()).toEqual({ chapters: 0, references: 0 });
  });

  it('writes a draft and its works, with citations that lead to them', async () => {
    const editor = await house.person('editor');
    const { document } = await run(english, { user: editor.user });
    expect(document).toMatchObject({ collection: 'chapters', created: true });
    id = document?.id ?? '';
    expect(await counts()).toEqual({ chapters: 1, references: 2 });
    const { docs } = await house.payload.find({ collection: 'references', sort: 'citationKey', depth: 0 });
    expect(docs.map(({ citationKey, DOI, year }) => [citationKey, DOI ?? 'none', year])).toEqual([
      ['lee2019', '10.1000/together', 2019],
      ['novak2001', 'none', 2001],
    ]);
    const chapter = await house.payload.findByID({ collection: 'chapters', id, draft: true, depth: 0 });
    expect(chapter).toMatchObject({ title: 'Working together', number: 7, sourceLocale: 'en', _status: 'draft', slug: 'working-together' });
    const [prose, reflection] = chapter.sections?.[0]?.blocks ?? [];
    expect(reflection?.blockType).toBe('reflection');
    const paragraph = prose?.blockType === 'prose' ? (prose.body as unknown as Text).root.children[0] : undefined;
    const citations = (paragraph?.children ?? []).flatMap(({ fields }) =>
      fields === undefined ? [] : [[fields['reference'], fields['form'], fields['locator']]],
    );
    expect(citations).toEqual([
      [docs[0]?.id, 'narrative', undefined],
      [docs[1]?.id, 'parenthetical', 'p. 3'],
    ]);
  });

  it('writes nothing that readers see', async () => {
    expect((await (await house.rest('/chapters?locale=en')).json()) as object).toMatchObject({ totalDocs: 0 });
  });

  it('makes another draft the second time, uses the works that are there, and tells of the first', async () => {
    const { report, document } = await run(english);
    expect(document?.created).toBe(true);
    expect(report.alike).toEqual([{ id, title: 'Working together' }]);
    expect(report.references.map(({ state }) => state)).toEqual(['reused', 'reused']);
    expect(await counts()).toEqual({ chapters: 2, references: 2 });
    await house.payload.delete({ collection: 'chapters', id: document?.id ?? '' });
  });

  it('updates the draft when asked to, and keeps the rows that are the same', async () => {
    const before = await house.payload.findByID({ collection: 'chapters', id, draft: true, depth: 0 });
    const { document } = await run(english.replace('Working together', 'Working well together'), { into: id });
    expect(document).toEqual({ collection: 'chapters', id, created: false });
    const after = await house.payload.findByID({ collection: 'chapters', id, draft: true, depth: 0 });
    expect(after.title).toBe('Working well together');
    expect(after.sections?.map((section) => section.id)).toEqual(before.sections?.map((section) => section.id));
    expect(await counts()).toEqual({ chapters: 1, references: 2 });
  });

  it('lays another language over it', async () => {
    const translator = await house.person('translator', ['nl']);
    const { document } = await run(dutch, { into: id, locale: 'nl', user: translator.user });
    expect(document).toEqual({ collection: 'chapters', id, created: false });
    const read = (locale: 'en' | 'nl') => house.payload.findByID({ collection: 'chapters', id, locale, draft: true, depth: 0 });
    const [en, nl] = [await read('en'), await read('nl')];
    expect([en.title, nl.title]).toEqual(['Working well together', 'Samenwerken']);
    expect(nl.sections?.map(({ id: row, heading }) => [row, heading])).toEqual([[en.sections?.[0]?.id, 'Waarom het telt']]);
    expect(en.sections?.[0]?.heading).toBe('Why it matters');
  });

  describe('is refused, and changes nothing,', () => {
    it('where the other language is built differently', async () => {
      const shorter = `${dutch.replace('## Reflection task\n\nWat zie je?\n\n', '')}\nExtra, Z. (2020). New work. Press.\n`;
      expect(await refusal(run(shorter, { into: id, locale: 'nl' }))).toEqual({
        code: 'structureDiffers',
        where: 'sections › 1 › blocks',
        here: '2',
        there: '1',
      });
      expect(await counts()).toEqual({ chapters: 1, references: 2 });
      expect((await house.payload.findByID({ collection: 'chapters', id, locale: 'nl', draft: true })).title).toBe('Samenwerken');
    });

    it('where the document is not there', async () => {
      expect(
        await refusal(run(`${english}\nExtra, Z. (2020). New work. Press.\n`, { into: '00000000-0000-4000-8000-000000000000' })),
      ).toMatchObject({ code: 'documentNotFound' });
      expect(await counts()).toEqual({ chapters: 1, references: 2 });
    });

    it('where somebody may not', async () => {
      const translator = await house.person('translator', ['nl']);
      expect(await refusal(run(english, { user: translator.user }))).toMatchObject({ code: 'notAllowed' });
      expect(await refusal(run(english, { user: translator.user, into: id }))).toMatchObject({ status: 403 });
      expect(await counts()).toEqual({ chapters: 1, references: 2 });
    });

    it('where kind or language do not exist', async () => {
      expect(await refusal(run(english, { kind: 'book' }))).toMatchObject({
        code: 'unknownKind',
        valid: 'chapter, concept, page, news, practice',
      });
      expect(await refusal(run(english, { locale: 'xx' }))).toMatchObject({ code: 'unknownLocale', valid: locales.join(', ') });
    });

    it('where a work cannot be stored, together with those before it', async () => {
      const long = `${english}\nExtra, Z. (2020). New work. Press.\n\n${'Longname'.repeat(30)}, Z. (2021). Another. Press.\n`;
      const { payload } = house;
      const create = (args: { readonly data: { readonly citationKey?: string } }) =>
        args.data.citationKey?.startsWith('longname') === true ? Promise.reject(new Error('disk full')) : payload.create(args as never);
      const broken = new Proxy(payload, { get: (target, name) => (name === 'create' ? create : (Reflect.get(target, name) as unknown)) });
      await expect(run(long, { payload: broken })).rejects.toThrow('disk full');
      expect(await counts()).toEqual({ chapters: 1, references: 2 });
    });
  });
});
