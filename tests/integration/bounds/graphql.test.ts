import { expect, it } from 'vitest';
import { refusalCounts } from '@/bounds/errors/refusal-counts.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

/** Fragments that each spread the next one twice: 2^n fields from n lines. */
const bomb = [
  'query { Tools { docs { ...f0 } } }',
  ...Array.from({ length: 26 }, (_, level) => `fragment f${String(level)} on Tool { ...f${String(level + 1)} ...f${String(level + 1)} }`),
  'fragment f26 on Tool { id }',
].join('\n');

const nested = (levels: number) => `{ Tools { docs { ${'concepts { '.repeat(levels)} id ${' }'.repeat(levels)} } } }`;

describeOnBothDatabases('a GraphQL request', (house) => {
  const refused = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, errors } = await house.graphql(query, { variables });
    return { status, limit: (errors[0]?.extensions as { limit?: string } | undefined)?.limit };
  };

  it('that asks too much is refused with 400 and the limit, before it is looked at any further', async () => {
    expect(await refused(bomb)).toEqual({ status: 400, limit: 'fields' });
    expect(await refused(nested(20))).toEqual({ status: 400, limit: 'depth' });
    expect(await refused(`{ ${Array.from({ length: 100 }, (_, index) => `a${String(index)}: Tools { totalDocs }`).join(' ')} }`)).toEqual({
      status: 400,
      limit: 'rootFields',
    });
    expect(await refused(`{ Tools { ${'docs { id } '.repeat(600)} } }`)).toEqual({ status: 400, limit: 'tokens' });
    expect(await refused('{ Tools(limit: 0) { totalDocs } }')).toEqual({ status: 400, limit: 'limit' });
    expect(await refused('query ($n: Int) { Tools(limit: $n) { totalDocs } }', { n: 5000 })).toEqual({ status: 400, limit: 'limit' });
    const ids = Array.from({ length: 50_000 }, () => 'x');
    expect(await refused('query ($w: Tool_where) { Tools(where: $w) { totalDocs } }', { w: { id: { in: ids } } })).toEqual({
      status: 400,
      limit: 'list',
    });
  });

  it('that GraphQL itself refuses is never answered 500', async () => {
    expect((await house.graphql('query { Tools { docs { ...a } } } fragment a on Tool { ...a }')).status).toBe(400);
    expect((await house.graphql('{ Tools {')).status).toBe(400);
    expect((await house.graphql('{ Nosuch }')).status).toBe(200);
    expect((await house.graphql('{ Tools(limit: "x") { totalDocs } }')).status).toBe(400);
    expect(
      (await house.graphql('query ($l: LocaleInputType) { Tools(locale: $l) { totalDocs } }', { variables: { l: 'en' } })).status,
    ).toBe(200);
  });

  it('is counted when it is refused', async () => {
    const before = refusalCounts()['400'] ?? 0;
    await refused(bomb);
    expect((refusalCounts()['400'] ?? 0) - before).toBe(1);
  });

  it('with what programs usually ask is answered', async () => {
    const { status, errors } = await house.graphql('{ Chapters(limit: 10) { docs { number title furtherReading { title } } totalDocs } }');
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });
});
