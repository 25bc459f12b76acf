import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';
import { makeDocx, p } from '../../unit/importing/support/make-docx.ts';

type Content = string | Uint8Array<ArrayBuffer>;

function form(filename: string, content: Content): FormData {
  const body = new FormData();
  body.set('file', new File([content], filename));
  body.set('kind', 'page');
  body.set('locale', 'en');
  return body;
}

const nested = Array.from({ length: 640 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'b'.repeat(index + 1)} "${`&${index === 0 ? 'a' : 'b'.repeat(index)};`.repeat(10)}">`).join('')}]>`;
const docx = async (parts: Parameters<typeof makeDocx>[0]) => new Uint8Array(await makeDocx(parts));
/** A bracket that is never closed is looked for by the parser again and again: about a second. */
const slow = '['.repeat(60_000);

const hostile: readonly (readonly [title: string, filename: string, content: () => Content | Promise<Content>, code: RegExp])[] = [
  ['640 KB of nested list', 'a.md', () => nested, /^tooDeep$/],
  ['a list of 46,000 items', 'a.md', () => '- a word here\n'.repeat(46_000), /^tooManyPieces$/],
  ['elements inside each other without end', 'a.html', () => '<div>'.repeat(100_000), /^tooDeep$/],
  ['a table of 160,000 cells', 'a.html', () => `<table>${`<tr>${'<td>a'.repeat(100)}`.repeat(1600)}</table>`, /^tooManyPieces$/],
  [
    'a Word file that unpacks to 21 MB',
    'a.docx',
    () => docx({ body: p('a'), more: { 'word/more.xml': new Uint8Array(21 * 1024 * 1024) } }),
    /^zipBomb$/,
  ],
  ['a Word file whose entities grow by ten each', 'a.docx', () => docx({ body: p('&bbbbbbbbb;'), prolog: laughs }), /^entities$/],
  // Three million empty paragraphs pass every limit of size; as a tree they fill any memory, if there is time enough.
  ['a Word file that needs a gigabyte', 'a.docx', () => docx({ body: '<w:p/>'.repeat(3_000_000) }), /^(?:tooMuchMemory|tookTooLong)$/],
];

describeOnBothDatabases('hostile files', (house) => {
  let editor: Person;
  beforeAll(async () => {
    editor = await house.person('editor');
  });
  const preview = async (filename: string, content: Content, as = editor) => {
    const response = await house.rest('/import/preview', { as, body: form(filename, content) });
    const { errors } = (await response.json()) as { errors?: readonly { data: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.data.code ?? 'taken', again: response.headers.get('retry-after') };
  };
  const good = { status: 200, code: 'taken', again: null };

  it.each(hostile)(
    '%s ends in a clear error, others are answered meanwhile, and the next file is read',
    async (_, filename, content, code) => {
      const file = await content();
      const order: string[] = [];
      const answered = preview(filename, file).finally(() => order.push('the hostile file'));
      const other = house.rest('/pages?locale=en').then(() => order.push('another request'));
      expect(await answered).toEqual({ status: 400, code: expect.stringMatching(code) as string, again: null });
      await other;
      expect(order).toEqual(['another request', 'the hostile file']);
      expect(await preview('a.md', '# Fine\n\nIt is.')).toEqual(good);
    },
  );

  it('the fourth file at once of one person is asked to come again, and somebody else’s is read', async () => {
    const other = await house.person('editor');
    const own = await Promise.all([1, 2, 3, 4].map(() => preview('a.md', slow)).concat(preview('b.md', '# Fine\n\nIt is.', other)));
    expect(own.filter(({ code }) => code === 'busy')).toEqual([{ status: 503, code: 'busy', again: '30' }]);
    expect(own.filter(({ code }) => code === 'taken')).toEqual([good, good, good, good]);
  });

  it('a reader that is killed is told of as such, and the next file is read', async () => {
    const answered = preview('a.md', slow);
    while (!killReader()) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await answered).toEqual({ status: 503, code: 'readerEnded', again: '30' });
    expect(await preview('a.md', '# Fine\n\nIt is.')).toEqual(good);
  });

  it('says in the person’s language that nothing was stored', async () => {
    const response = await house.rest('/import/preview', {
      as: editor,
      body: form('lijst.md', '- a word here\n'.repeat(46_000)),
      headers: { 'accept-language': 'nl' },
    });
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message:
            '‘lijst.md’ heeft te veel stukken voor één document: meer dan 5000 alinea’s, lijstpunten en tabelcellen. Splits het en importeer de delen.',
        },
      ],
    });
  });
});

/** Kills the child process of this one that reads a file, where there is one. */
function killReader(): boolean {
  const own = `/proc/${String(process.pid)}/task`;
  const children = readdirSync(own).flatMap((task) => readFileSync(`${own}/${task}/children`, 'utf8').split(' ').filter(Boolean));
  const readers = children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--permission'));
  for (const pid of readers) process.kill(Number(pid), 'SIGKILL');
  return readers.length > 0;
}
