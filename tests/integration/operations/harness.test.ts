import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the test house', (house) => {
  it('keeps a chapter and gives it back over the Local API, REST and GraphQL', async () => {
    const editor = await house.person('editor', ['en']);
    const chapter = await house.payload.create({
      collection: 'chapters',
      locale: 'en',
      data: { title: 'One', _status: 'published' } as never,
    });
    expect(typeof chapter.id).toBe('string');
    const rest = (await (await house.rest(`/chapters/${chapter.id}?locale=en`, { as: editor })).json()) as { title: string };
    expect(rest.title).toBe('One');
    const answer = await house.graphql(`{ Chapter(id: "${chapter.id}", locale: en) { title } }`, { as: editor });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ Chapter: { title: 'One' } });
  });
});
