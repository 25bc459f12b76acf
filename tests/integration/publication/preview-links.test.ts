import { expect, it } from 'vitest';
import { hashOfLinkToken } from '@/publication/links/link-token.ts';
import type { MadeLink } from '@/publication/links/link-endpoints.ts';
import { openLink } from '@/publication/links/open-link.ts';
import { WrongTries } from '@/publication/links/wrong-tries.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('a preview link for somebody without an account', (house) => {
  const chapter = async (): Promise<string> => {
    const english = { title: 'Secret English', summary: 'Only in English', sections: [{ heading: 'English heading', blocks: [] }] };
    const { id } = await house.payload.create({ collection: 'chapters', locale: 'en', draft: true, data: english });
    await house.payload.update({ collection: 'chapters', id, locale: 'nl', draft: true, data: { title: 'Voorlopig' } });
    return id;
  };
  const make = (as: Person | undefined, body: object) => house.rest('/draft-links', { ...(as === undefined ? {} : { as }), body });
  const made = async (as: Person, body: object): Promise<MadeLink & { token: string }> => {
    const answer = await make(as, body);
    expect(answer.status).toBe(201);
    const link = (await answer.json()) as MadeLink;
    return { ...link, token: link.path.split('/').at(-1) ?? '' };
  };

  it('shows its one document in its one language, and no word of another', async () => {
    const id = await chapter();
    const translator = await house.person('translator', ['nl']);
    const { token } = await made(translator, { kind: 'chapters', id, locale: 'nl' });
    const opened = await openLink(house.payload, token);
    expect([opened?.draft.id, opened?.draft.locale, opened?.draft.title.text]).toEqual([id, 'nl', 'Voorlopig']);
    expect(JSON.stringify(opened?.draft)).not.toContain('English');
  });

  it('is kept as a hash alone, for fourteen days unless told otherwise, and told of to who works here', async () => {
    const id = await chapter();
    const editor = await house.person('editor');
    const { token, links } = await made(editor, { kind: 'chapters', id, locale: 'en' });
    const { docs } = await house.payload.db.find({ collection: 'preview-links', where: { document: { equals: id } } });
    expect(docs.map((row) => 'tokenHash' in row && row.tokenHash)).toEqual([hashOfLinkToken(token)]);
    expect(JSON.stringify(docs)).not.toContain(token);
    const [link] = links;
    const days = (Date.parse(link?.expiresAt ?? '') - Date.parse(link?.madeAt ?? '')) / 86_400_000;
    expect([link?.madeBy, link?.state, link?.locale, Math.round(days), link?.mayWithdraw]).toEqual(['A editor', 'open', 'en', 14, true]);
    const later = await made(editor, { kind: 'chapters', id, locale: 'en', days: 3 });
    expect(later.links).toHaveLength(2);
    expect((await make(editor, { kind: 'chapters', id, locale: 'en', days: 91 })).status).toBe(400);
  });

  it('shows nothing after it was withdrawn or has expired, and the trail says who made and withdrew it', async () => {
    const id = await chapter();
    const editor = await house.person('editor');
    const { token, links } = await made(editor, { kind: 'chapters', id, locale: 'en' });
    const withdrawn = await house.rest(`/draft-links/${links[0]?.id ?? ''}/withdraw`, { as: editor, method: 'POST' });
    expect(((await withdrawn.json()) as MadeLink).links.map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await openLink(house.payload, token)).toBeUndefined();
    const other = await made(editor, { kind: 'chapters', id, locale: 'en' });
    const [row] = other.links;
    const past = new Date(Date.now() - 1000).toISOString();
    await house.payload.db.updateOne({ collection: 'preview-links', id: row?.id ?? '', data: { expiresAt: past } });
    expect(await openLink(house.payload, other.token)).toBeUndefined();
    const { docs } = await house.payload.find({ collection: 'audit', where: { documentId: { equals: id } }, sort: 'createdAt' });
    expect(
      docs.filter(({ action }) => action.endsWith('Link')).map(({ action, locale, personName }) => [action, locale, personName]),
    ).toEqual([
      ['makePreviewLink', 'en', 'A editor'],
      ['withdrawPreviewLink', 'en', 'A editor'],
      ['makePreviewLink', 'en', 'A editor'],
    ]);
  });

  it('is made by who may write that language, and by nobody else', async () => {
    const id = await chapter();
    const place = { kind: 'chapters', id, locale: 'en' };
    const [translator, reader] = [await house.person('translator', ['nl']), await house.person('reader', [], { readsDrafts: true })];
    expect((await make(translator, place)).status).toBe(403);
    expect((await make(reader, place)).status).toBe(403);
    expect((await make(undefined, place)).status).toBe(401);
    expect((await make(await house.person('editor'), { ...place, locale: 'sk' })).status).toBe(403);
    expect((await make(await house.person('reviewer', ['sk']), { ...place, locale: 'sk' })).status).toBe(409);
  });

  it('ends with the rights of who made it', async () => {
    const id = await chapter();
    const translator = await house.person('translator', ['nl']);
    const { token } = await made(translator, { kind: 'chapters', id, locale: 'nl' });
    await house.payload.update({ collection: 'users', id: translator.user.id, data: { languages: ['sk'] } });
    expect(await openLink(house.payload, token)).toBeUndefined();
  });

  it('is no matter of Payload’s own interfaces, not even for administrators', async () => {
    const administrator = await house.person('administrator');
    expect((await house.rest('/preview-links', { as: administrator })).status).toBe(403);
    expect((await house.rest('/preview-links', { as: administrator, body: { tokenHash: 'x' } })).status).toBe(403);
  });

  it('has no file for a wrong link', async () => {
    expect((await house.rest(`/draft-links/file/${'a'.repeat(43)}/picture.png`)).status).toBe(404);
  });

  it('is not looked for any more after thirty wrong ones from one address', () => {
    const tries = new WrongTries();
    for (let count = 0; count < 30; count += 1) tries.failed('192.0.2.1');
    expect([tries.isHeld('192.0.2.1'), tries.isHeld('192.0.2.2')]).toEqual([true, false]);
  });
});
