import { beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalCounts } from '@/bounds/errors/refusal-counts.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

const manyOrs = Array.from({ length: 3000 }, (_, index) => `where[or][${String(index)}][title][equals]=a`).join('&');

/** By anybody; each was answered 500, or 200 with something else than was asked. */
const strangers: readonly (readonly [status: number, address: string])[] = [
  [400, '/tools?data=x'],
  [400, '/tools/x?data=x'],
  [400, '/chapters?data=[1]'],
  ...['limit=2&limit=3', 'page=1&page=2', 'depth=1&depth=0', 'limit=x', 'page=0', 'page=-1', 'depth=-1', 'depth=1.5', 'limit=1e9'].map(
    (query) => [400, `/tools?${query}`] as const,
  ),
  ...['depth=4', 'depth=10&limit=100', 'limit=101', 'limit=0', 'pagination=false'].map((query) => [400, `/tools?${query}`] as const),
  ...['intersects', 'within', 'near', 'all', 'like', 'contains'].map(
    (operator) => [400, `/tools?where[updatedAt][${operator}]=2026-01-01`] as const,
  ),
  [400, '/tools?where[minutes][intersects]=1'],
  [400, '/tools?where[deletedAt][not_like]=id'],
  [400, '/terms?where[variants][equals]=a'],
  [400, '/terms?where[avoid][contains]=a'],
  [400, '/terms?where[avoid][exists]=true'],
  [400, `/tools?${manyOrs}`],
  [400, `/tools?where[id][in]=${Array.from({ length: 101 }, () => 'a').join(',')}`],
  [400, '/tools?where[or]=x'],
  [400, '/tools?where[title]=x'],
  [400, '/tools?where=x'],
  [400, '/tools?where={"title":{"equals":{"$ne":1}}}'],
  [400, '/tools/%ff'],
  [400, '/desk/tools/x/%ff'],
  [400, '/tools?where[title][equals]=%ff'],
  [400, '/media/file/a%00b'],
  [400, '/media/file/x?prefix=..'],
  [400, '/tools?sort=$where'],
  [400, '/tools?sort=nosuch'],
  [400, '/tools?select=x'],
  [400, '/tools?populate[tools]=x'],
  [400, '/tools?where[id][in]=zz,yy'],
  [400, '/tools?where[id][equals]=zz'],
  [400, '/tools?where[concepts][in]=zz'],
  [400, '/tools?where[createdAt][equals]=zz'],
  [400, '/tools?where[minutes][equals]=zz'],
  [400, '/tools?where[concepts.furtherReading.title][equals]=zz'],
  [404, '/media/file/nosuch.png?x=1'],
];

const paragraph = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
});

function nested(levels: number): unknown {
  let node: unknown = { type: 'text', text: 'x', version: 1 };
  for (let level = 0; level < levels; level += 1) node = { type: 'quote', version: 1, children: [node] };
  return paragraph(node);
}

/** By an editor to a tool that is there, with the path that the refusal names. */
const values: readonly (readonly [path: string, data: object])[] = [
  ['title', { title: { a: 1 } }],
  ['title', { title: 5 }],
  ['title', { title: ['a'] }],
  ['purpose', { purpose: 'x' }],
  ['purpose', { purpose: { root: { type: 'root', children: 'x' } } }],
  ['purpose', { purpose: { root: { type: 'root', children: [1] } } }],
  ['purpose', { purpose: { root: { type: 'root', children: [null] } } }],
  ['purpose', { purpose: paragraph({ type: 'nosuch', version: 1 }) }],
  ['purpose', { purpose: paragraph({ type: 'text', text: 5, version: 1 }) }],
  ['purpose', { purpose: paragraph({ type: 'inlineBlock', fields: { blockType: 'nosuch' } }) }],
  [
    'purpose.doc',
    { purpose: paragraph({ type: 'link', children: [], fields: { linkType: 'internal', doc: { relationTo: 'users', value: 'x' } } }) },
  ],
  ['purpose', { purpose: nested(45) }],
  ['concepts.0', { concepts: ['nosuch'] }],
  ['concepts', { concepts: 'nosuch' }],
  ['createdAt', { createdAt: 'x' }],
  ['publishOn', { publishOn: 'x' }],
  ['publishOn', { publishOn: {} }],
  ['translationState', { translationState: {} }],
  ['translationState', { translationState: 'nosuch' }],
  ['_status', { _status: { en: 'published' } }],
  ['minutes', { minutes: 'many' }],
  ['groupSize', { groupSize: 'x' }],
  ['steps', { steps: 'x' }],
  ['steps.0', { steps: ['x'] }],
  ['steps.0.title', { steps: [{ title: 5 }] }],
  ['steps', { steps: Array.from({ length: 1001 }, () => ({ title: 'a' })) }],
];

async function told(response: Response): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describeOnBothDatabases('a request that cannot be meant', (house) => {
  let editor: Person;
  let administrator: Person;
  let tool: string;
  beforeAll(async () => {
    [editor, administrator] = [await house.person('editor'), await house.person('administrator')];
    const { body } = await told(await house.rest('/tools?draft=true', { as: editor, body: { title: 'A tool' } }));
    tool = (body['doc'] as { id: string }).id;
  });

  describe('by anybody', () => {
    it.each(strangers.map(([status, address]) => ({ status, address, name: address.slice(0, 70) })))(
      '$name is answered $status',
      async ({ status, address }) => {
        const answer = await told(await house.rest(address));
        expect(answer.status).toBe(status);
        expect(JSON.stringify(answer.body)).not.toContain('Something went wrong');
      },
    );

    it('says which limit was passed, and what can be asked of a field', async () => {
      expect((await told(await house.rest('/tools?depth=9'))).body).toMatchObject({
        errors: [
          {
            data: { limit: 'depth', most: 3 },
            message: 'That is too much at once. The limit of “depth” is 3; ask for less, or in several requests.',
          },
        ],
      });
      const dutch = await told(await house.rest('/tools?where[minutes][like]=1', { headers: { 'accept-language': 'nl' } }));
      expect(dutch.body).toMatchObject({
        errors: [
          {
            data: { path: 'minutes', operator: 'like' },
            message: /^Op ‘minutes’ kan niet met like worden gefilterd\. Mogelijk zijn: equals, /,
          },
        ],
      });
    });

    it.each(['/users/login', '/users/forgot-password', '/tools', '/import/preview'])(
      'a form without its line, or with another one, is 400 or 401 at %s',
      async (path) => {
        for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=other']) {
          const { status } = await house.rest(path, {
            method: 'POST',
            raw: '--line\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
            headers: { 'content-type': type },
          });
          expect([400, 401]).toContain(status);
        }
      },
    );

    it.each(['{', '[1]', '"x"', '5', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`])('a body of %s is 400', async (raw) => {
      for (const path of ['/users/login', '/tools']) {
        expect((await house.rest(path, { method: 'POST', raw, headers: { 'content-type': 'application/json' } })).status).toBe(400);
      }
    });

    it('a broken _payload in a form is 400', async () => {
      for (const text of ['{', '[1]', 'null', '5']) {
        const form = new FormData();
        form.set('_payload', text);
        expect((await house.rest('/tools', { body: form, method: 'POST' })).status).toBe(400);
      }
    });
  });

  describe('by an editor', () => {
    it.each(values)('a wrong value in %s is 400 with its path, and nothing is stored', async (path, data) => {
      const answer = await told(await house.rest(`/tools/${tool}?draft=true`, { as: editor, method: 'PATCH', body: data }));
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ data: { path } }] } });
      const creating = await told(await house.rest('/tools?draft=true', { as: editor, body: { title: 'Another', ...data } }));
      expect(creating).toMatchObject({ status: 400, body: { errors: [{ data: { path } }] } });
      expect((await house.payload.count({ collection: 'tools' })).totalDocs).toBe(1);
    });

    it('says what was expected, in their language', async () => {
      const answer = await told(
        await house.rest(`/tools/${tool}?draft=true`, {
          as: editor,
          method: 'PATCH',
          body: { title: { a: 1 } },
          headers: { 'accept-language': 'de' },
        }),
      );
      expect(answer.body).toMatchObject({ errors: [{ message: 'Es wurde nichts gespeichert. In „title“ gehört ein Text.' }] });
    });

    it('asks for versions where none are kept: 404, or 403 where nobody reads', async () => {
      const status = async (path: string) => (await house.rest(path, { as: administrator })).status;
      for (const path of ['/users/versions', '/media/versions', '/media/versions/x']) expect(await status(path)).toBe(404);
      for (const path of ['/publications/versions', '/translations/versions']) expect(await status(path)).toBe(403);
    });

    it('saves nothing without saying what: 400', async () => {
      expect((await house.rest('/globals/navigation', { as: editor, method: 'POST' })).status).toBe(400);
      expect((await house.rest('/tools', { as: editor, method: 'POST' })).status).toBe(400);
      expect((await house.rest(`/tools/${tool}`, { as: editor, method: 'PATCH' })).status).toBe(400);
      expect((await house.rest('/users', { as: administrator, method: 'POST' })).status).toBe(400);
    });

    it('gives a person a role as a list, or a number as password: 400', async () => {
      const person = { name: 'A', email: 'a@example.org', password: 'long enough to pass', role: 'reader' };
      expect((await house.rest('/users', { as: administrator, body: { ...person, role: ['reader'] } })).status).toBe(400);
      expect((await house.rest('/users', { as: administrator, body: { ...person, password: 5 } })).status).toBe(400);
    });

    it('sends a file whose name holds NUL: 400', async () => {
      const body =
        '--line\r\nContent-Disposition: form-data; name="file"; filename="a\u0000b.png"\r\nContent-Type: image/png\r\n\r\nx\r\n--line--\r\n';
      const headers = { 'content-type': 'multipart/form-data; boundary=line' };
      expect((await house.rest('/media', { as: editor, method: 'POST', raw: body, headers })).status).toBe(400);
    });

    it('keeps what points to a document that was deleted since', async () => {
      const concept = await house.payload.create({ collection: 'concepts', data: { title: 'Short-lived' }, draft: true });
      const linked = paragraph({
        type: 'link',
        version: 3,
        children: [],
        fields: { linkType: 'internal', doc: { relationTo: 'concepts', value: concept.id } },
      });
      expect((await house.rest(`/tools/${tool}?draft=true`, { as: editor, method: 'PATCH', body: { purpose: linked } })).status).toBe(200);
      await house.payload.delete({ collection: 'concepts', id: concept.id });
      expect((await house.rest(`/tools/${tool}?draft=true`, { as: editor, method: 'PATCH', body: { purpose: linked } })).status).toBe(200);
    });
  });

  it('is one short line in the log, without a stack, and counted', async () => {
    const { logger } = house.payload;
    const [info, error] = [vi.spyOn(logger, 'info'), vi.spyOn(logger, 'error')];
    const before = refusalCounts()['400'] ?? 0;
    await house.rest(`/tools?where[${'a'.repeat(3000)}][equals]=%0a`);
    await house.rest('/tools/%ff');
    expect(info.mock.calls.map(([line]) => String(line))).toEqual([
      `refused 400 GET /api/tools: “${'a'.repeat(159)}…`,
      'refused 400 GET /api/tools/%ff: This address cannot be read: it has a per cent sign that stands for no character.',
    ]);
    expect(error).not.toHaveBeenCalled();
    expect((refusalCounts()['400'] ?? 0) - before).toBe(2);
    vi.restoreAllMocks();
  });

  it('is refused over GraphQL as over REST', async () => {
    const save = (data: object) =>
      house.graphql('mutation ($id: String!, $data: mutationToolUpdateInput!) { updateTool(id: $id, draft: true, data: $data) { id } }', {
        as: editor,
        variables: { id: tool, data },
      });
    expect(await save({ purpose: 'x' })).toMatchObject({
      status: 200,
      errors: [{ extensions: { statusCode: 400, data: { path: 'purpose' } } }],
    });
    expect(await save({ concepts: ['nosuch'] })).toMatchObject({ status: 200, errors: [{ extensions: { statusCode: 400 } }] });
    const asked = await house.graphql('{ Tools(where: { createdAt: { equals: "zz" } }) { totalDocs } }');
    expect(asked.status).toBeLessThan(500);
    expect(asked.errors).not.toEqual([]);
    expect((await house.graphql('{ Access { canAccessAdmin } }')).status).toBe(200);
  });
});
