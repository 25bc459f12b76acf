import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/importing/reading/read-file.ts';
import { outlineOf } from '../support/outline-of.ts';

async function makeOdt(text: string, manifest = ''): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file('META-INF/manifest.xml', `<manifest:manifest>${manifest}</manifest:manifest>`);
  zip.file(
    'styles.xml',
    '<office:document-styles><style:footer><text:p>Page foot</text:p></style:footer><text:list-style style:name="N"><text:list-level-style-number/></text:list-style></office:document-styles>',
  );
  zip.file(
    'content.xml',
    `<office:document-content><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe('texts of LibreOffice', () => {
  it('come in with headings, lists, notes, tables and boxes; what is not printed is counted', async () => {
    const bytes = await makeOdt(
      [
        '<text:h text:outline-level="1">Title</text:h>',
        '<text:p>A <text:span text:style-name="B">bold</text:span> claim<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Read there.</text:p></text:note-body></text:note>.<office:annotation><text:p>Remark</text:p></office:annotation> <text:span text:style-name="H">hidden words</text:span></text:p>',
        '<text:list text:style-name="N"><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two &amp; three</text:p></text:list-item></text:list>',
        '<text:p>Beside<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>',
        '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      ].join(''),
    );
    const { tree, leftBehind } = await readFile({ bytes, filename: 'a.odt' });
    expect(outlineOf(tree)).toEqual([
      'h1 Title',
      'p A bold claim (Read there.).',
      'ol 1',
      '  p one',
      '  p two & three',
      'p Beside',
      'p In the box',
      '| a | b',
    ]);
    expect(leftBehind.map(({ reason, text }) => `${reason}: ${text}`)).toEqual(['furniture: Page foot', 'comments: 1', 'hidden: 2']);
  });

  it('are refused with a password', async () => {
    const bytes = await makeOdt('<text:p>x</text:p>', '<manifest:encryption-data/>');
    await expect(readFile({ bytes, filename: 'a.odt' })).rejects.toMatchObject({ code: 'passwordProtected' });
  });
});
