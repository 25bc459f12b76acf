import { describe, expect, it } from 'vitest';
import { readFile } from '@/importing/reading/read-file.ts';
import { draftOf } from '../support/draft-of.ts';
import { makeDocx, p, r } from '../support/make-docx.ts';
import { outlineOf } from '../support/outline-of.ts';

const read = async (body: string, more: Readonly<Record<string, string>> = {}) => {
  const { tree, leftBehind } = await readFile({ bytes: await makeDocx({ body, more }), filename: 'a.docx' });
  return { outline: outlineOf(tree), told: leftBehind.map(({ reason, text }) => `${reason}: ${text}`) };
};

const math = (inside: string) => `<w:p><m:oMath>${inside}</m:oMath></w:p>`;
const m = (name: string, inside: string) => `<m:${name}>${inside}</m:${name}>`;
const mt = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const rels = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

describe('what Word writes in many ways comes in one', () => {
  it('equations as a line that can be read', async () => {
    const fraction = m('f', m('num', mt('a+b')) + m('den', mt('2')));
    const root = m('rad', m('deg', '') + m('e', mt('x')));
    const sum = m('nary', `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${m('sub', mt('i=1'))}${m('sup', mt('n'))}${m('e', mt('i'))}`);
    const { outline } = await read(math(fraction) + math(root) + math(sum) + math(m('sSup', m('e', mt('x')) + m('sup', mt('10')))));
    expect(outline).toEqual(['p (a+b)/2', 'p √x', 'p ∑_(i=1)^n i', 'p x^10']);
  });

  it('a capital that is set by itself is part of its word', async () => {
    const capital = `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('O')}</w:p>`;
    expect((await read(capital + p('nce there was a team.'))).outline).toEqual(['p Once there was a team.']);
  });

  it('a file inside the file, and drawings of boxes', async () => {
    const body = `${p('Before.')}<w:altChunk r:id="x"/><w:p><w:r><w:drawing><dgm:relIds r:dm="d"/></w:drawing></w:r></w:p>${p('After.')}`;
    const { outline } = await read(body, {
      'word/_rels/document.xml.rels': rels(relation('x', 'aFChunk', 'chunk.html') + relation('d', 'diagramData', 'diagrams/data1.xml')),
      'word/chunk.html': '<html><body><h1>Chunk</h1><p>Of a page.</p></body></html>',
      'word/diagrams/data1.xml': '<dgm:dataModel><a:p><a:r><a:t>Plan</a:t></a:r></a:p><a:p><a:r><a:t>Act</a:t></a:r></a:p></dgm:dataModel>',
    });
    expect(outline).toEqual(['p Before.', 'p Chunk', 'p Of a page.', 'p Plan', 'p Act', 'p After.']);
  });

  it('raised words and notes stay in their item of a list', async () => {
    const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>';
    const body = `<w:p>${item}${r('24 m')}${raised}${r(' of room')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const bytes = await makeDocx({ body, footnotes: `<w:footnote w:id="2">${p('Measured.')}</w:footnote>` });
    expect(outlineOf((await readFile({ bytes, filename: 'a.docx' })).tree)).toEqual(['ul', '  p 24 m² of room (Measured.)']);
  });

  it('two numbered lists that stand together are two', async () => {
    const restart = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
    const body = [p('a', { list: 1 }), p('b', { list: 1 }), p('c', { list: 2 })].join('');
    expect((await read(body, { 'word/numbering.xml': restart })).outline).toEqual(['ol 1', '  p a', '  p b', 'ol 1', '  p c']);
  });

  it('a field that never ends hides nothing', async () => {
    const open = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>`;
    expect((await read(open + p('Still here.'))).outline).toEqual(['p Still here.']);
  });

  it('deleted words are counted and a header is told of', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('Running head')}</w:hdr>`;
    const { outline, told } = await read(`<w:p>${r('Kept.')}<w:del w:id="1"><w:r><w:delText>two words</w:delText></w:r></w:del></w:p>`, {
      'word/_rels/document.xml.rels': rels(relation('h', 'header', 'header1.xml')),
      'word/header1.xml': header,
    });
    expect(outline).toEqual(['p Kept.']);
    expect(told).toEqual(['furniture: Running head', 'deleted: 2']);
  });

  it('a link in a note keeps its address', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const link = `${sign('begin')}<w:r><w:instrText>HYPERLINK "https://example.org/guide" \\o "A tip"</w:instrText></w:r>${sign('separate')}${r('the guide')}${sign('end')}`;
    const body = `<w:p>${r('A claim.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const bytes = await makeDocx({ body, footnotes: `<w:footnote w:id="2"><w:p>${r('See ')}${link}</w:p></w:footnote>` });
    expect(JSON.stringify((await draftOf({ bytes, filename: 'a.docx' })).data)).toContain(
      '"note":"See the guide (https://example.org/guide)"',
    );
  });

  it('cells over several columns and tables in a cell are told of', async () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p('x'))}${cell(p('y'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(p('Wide'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p('one') + inner)}${cell(p('two'))}</w:tr></w:tbl>`;
    const { told } = await read(body);
    expect(told).toEqual(['cells: Wide', 'nestedTable: x y']);
  });

  it('a web archive inside the file', async () => {
    const archive = [
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b1"\r\n',
      '--b1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n',
      '<html><body><p>Gr=C3=B6=C3=9Fe of a =\r\nteam</p></body></html>',
      '--b1--',
    ].join('\r\n');
    const { outline } = await read(`${p('Before.')}<w:altChunk r:id="x"/>${p('After.')}`, {
      'word/_rels/document.xml.rels': rels(relation('x', 'aFChunk', 'chunk.mht')),
      'word/chunk.mht': archive,
    });
    expect(outline).toEqual(['p Before.', 'p Größe of a team', 'p After.']);
  });

  it('strict Open XML, as Word saves it on request', async () => {
    const { outline } = await read(
      `${p('Title', { style: 'Heading1' })}<w:p>${r('Words.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        'word/footnotes.xml': `<w:footnotes xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:footnote w:id="2">${p('A note.')}</w:footnote></w:footnotes>`,
        'word/document.xml': `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict"><w:body>${p('Title', { style: 'Heading1' })}<w:p>${r('Words.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:body></w:document>`,
        '_rels/.rels': rels(
          '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/>',
        ),
        'word/_rels/document.xml.rels': rels(
          '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>',
        ),
      },
    );
    expect(outline).toEqual(['h1 Title', 'p Words. (A note.)']);
  });

  it('a paragraph of 50,000 pieces as one paragraph', async () => {
    const { outline } = await read(`<w:p>${r('ab ', true).repeat(3)}${r('word ').repeat(50_000)}</w:p>`);
    expect(outline).toEqual([`p ab ab ab ${'word '.repeat(50_000).trimEnd()}`]);
  });
});
