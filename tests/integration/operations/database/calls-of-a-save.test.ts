import { createLocalReq, type TypedUser } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { publishTranslation } from '@/workbench/desk/publish-translation.ts';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import { readLedger } from '@/translation/ledger/read-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { countCalls } from '../../../support/count-calls.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import type { Person } from '../../../support/house.ts';

const node = (type: string, more: object) => ({ type, version: 1, ...more });
const block = (type: string, children: object[]) => node(type, { format: '', indent: 0, direction: 'ltr', children });
const text = (words: string) => node('text', { text: words, format: 0, detail: 0, mode: 'normal', style: '' });
const paragraph = (words: string) => ({ ...block('paragraph', [text(words)]), textFormat: 0 });
const sectionOf = (sentences: readonly string[]) => ({
  heading: 'A heading',
  blocks: [{ blockType: 'prose', body: { root: block('root', sentences.map(paragraph)) } }],
});

/** A save of a document on which nothing else follows: its two copies are read once. */
const [main, newest, locks] = ['chapters findOne', 'chapters findVersions', 'payload-locked-documents deleteMany'];
const published = ['chapters updateOne', 'chapters createVersion', 'chapters createVersion'];
const [rows, row] = ['translations find', 'translations updateOne'];
const cursor = ['publications find', 'feed-marks deleteMany', 'feed-marks create'];

describeOnBothDatabases('what a save asks of the database', (house) => {
  let translator: Person;
  let reviewer: Person;
  let editor: Person;

  beforeAll(async () => {
    translator = await house.person('translator', ['sk']);
    reviewer = await house.person('reviewer', ['sk']);
    editor = await house.person('editor');
  });

  const userOf = (person: Person) => person.user as unknown as TypedUser;
  const requestOf = (person: Person) => createLocalReq({ user: userOf(person) }, house.payload);

  /** A published chapter; its title and heading are two of its passages. */
  async function chapter(passages: number): Promise<string> {
    const sentences = Array.from({ length: passages - 2 }, (_, index) => `Sentence ${'ab'.repeat(index + 1)} is here.`);
    const data = { title: 'Learning', number: 1, sections: [sectionOf(sentences)], _status: 'published' } as never;
    return (await house.payload.create({ collection: 'chapters', locale: 'en', data })).id;
  }

  async function changesOf(id: string, deed: PassageChange['deed'], words: string): Promise<PassageChange[]> {
    const ledger = await readLedger({ req: await requestOf(translator), kind: 'chapters', id, locale: 'sk' });
    return (ledger?.passages ?? []).map(({ segment }, index) => ({ key: segment.key, text: `${words} ${'xy'.repeat(index + 1)}.`, deed }));
  }

  async function save(id: string, changes: readonly PassageChange[]): Promise<string[]> {
    const req = await requestOf(translator);
    const input = { req, user: userOf(translator), kind: 'chapters', id, locale: 'sk', changes } as const;
    return countCalls(() => savePassages({ ...input, afterLedger: () => Promise.resolve() }));
  }

  const publish = async (id: string): Promise<string[]> => {
    const req = await requestOf(reviewer);
    return countCalls(() =>
      publishTranslation({ req, user: userOf(reviewer), place: { kind: 'chapters', id, locale: 'sk' }, reason: undefined }),
    );
  };

  it('is seven calls for a passage that is saved on the desk', async () => {
    const id = await chapter(30);
    const [, heading] = await changesOf(id, 'draft', 'Veta');
    const calls = await save(id, heading === undefined ? [] : [heading]);
    expect(calls).toEqual([main, newest, rows, 'chapters createVersion', row, 'passage-history create', 'audit create']);
  });

  it('leaves the lock of whoever has the document open in the form', async () => {
    const id = await chapter(30);
    const [document, user] = [
      { relationTo: 'chapters', value: id },
      { relationTo: 'users', value: editor.user.id },
    ] as const;
    await house.payload.create({ collection: 'payload-locked-documents', data: { document, user } });
    const lockCount = async () =>
      (await house.payload.count({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })).totalDocs;
    await save(id, await changesOf(id, 'confirm', 'Veta'));
    expect(await lockCount()).toBe(1);
    await publish(id);
    expect(await lockCount()).toBe(0);
  });

  it('is as many for 136 passages that are confirmed at once', async () => {
    const id = await chapter(136);
    // With its title a translation gets an address, see below.
    await save(id, (await changesOf(id, 'draft', 'Veta')).slice(0, 1));
    const changes = await changesOf(id, 'confirm', 'Veta');
    expect(changes).toHaveLength(136);
    const calls = await save(id, changes);
    expect(calls).toEqual([main, newest, rows, 'chapters createVersion', row, 'passage-history create', 'audit create']);
  });

  it('is three more where a title moves the address of a language that was never published', async () => {
    const id = await chapter(30);
    await save(id, (await changesOf(id, 'draft', 'Prvý nadpis')).slice(0, 1));
    const calls = await save(id, (await changesOf(id, 'confirm', 'Druhý nadpis')).slice(0, 1));
    const free = ['chapters find', 'chapters queryDrafts', 'slugs findOne'];
    expect(calls).toEqual([main, newest, rows, ...free, 'chapters createVersion', row, 'passage-history create', 'audit create']);
  });

  it('is sixteen for a translation that is published on the desk, two of them for the desk’s own checks before', async () => {
    const id = await chapter(30);
    await save(id, await changesOf(id, 'confirm', 'Veta'));
    await publish(id);
    await save(id, await changesOf(id, 'confirm', 'Iná'));
    expect(await publish(id)).toEqual([
      ...[main, newest, rows, 'terms findVersions'],
      ...[locks, ...published, rows, row],
      ...['publications find', ...cursor, 'publications updateOne', 'audit create'],
    ]);
  });

  it('is seventeen for a source that is published with new words for four languages', async () => {
    const id = await chapter(30);
    const stored = await house.payload.findByID({ collection: 'chapters', id, locale: 'en', depth: 0 });
    const data = { sections: [...(stored.sections ?? []), sectionOf(['One more.'])], _status: 'published' } as never;
    const user = userOf(editor);
    const calls = await countCalls(() =>
      house.payload.update({ collection: 'chapters', id, locale: 'en', data, user, overrideAccess: false, depth: 0 }),
    );
    expect(calls).toEqual([
      ...[main, newest, locks, ...published],
      ...[rows, row, row, row, row],
      ...['publications find', ...cursor, 'publications updateOne', 'audit create'],
    ]);
  });
});
