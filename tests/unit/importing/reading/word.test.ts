import { describe, expect, it } from 'vitest';
import { readFile } from '@/importing/reading/read-file.ts';
import { draftOf } from '../support/draft-of.ts';
import { makeDocx, p, r } from '../support/make-docx.ts';
import { outlineOf } from '../support/outline-of.ts';

const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;

describe('Word files', () => {
  it('keep headings, nested and numbered lists, marks, tables and quotations', async () => {
    const body = [
      p('4 | A chapter', { style: 'Title' }),
      p('First', { style: 'Heading1' }),
      `<w:p>${r('Plain and ')}${r('bold', true)}${r('.')}</w:p>`,
      p('one', { list: 1 }),
      p('inside', { list: 1, level: 1 }),
      p('inside, numbered', { list: 2, level: 2 }),
      p('two', { list: 1 }),
      p('first step', { list: 2 }),
      p('second step', { list: 2 }),
      `<w:tbl><w:tr>${cell('Role')}${cell('Task')}</w:tr><w:tr>${cell('Teacher')}${cell('Asks')}</w:tr></w:tbl>`,
      p('Somebody said this.', { style: 'Quote' }),
    ].join('');
    const { tree, format } = await readFile({ bytes: await makeDocx({ body }), filename: 'a.docx' });
    expect(format).toBe('word');
    expect(outlineOf(tree)).toEqual([
      'h1 4 | A chapter',
      'h1 First',
      'p Plain and bold.',
      'ul',
      '  p one',
      '  ul',
      '    p inside',
      '    ol 1',
      '      p inside, numbered',
      '  p two',
      'ol 1',
      '  p first step',
      '  p second step',
      '| Role | Task',
      '| Teacher | Asks',
      'quote',
      '  p Somebody said this.',
    ]);
    const paragraph = tree.children[2];
    expect(paragraph?.type === 'paragraph' ? paragraph.children.map((child) => child.type) : []).toEqual(['text', 'strong', 'text']);
    expect(paragraph?.data?.place).toEqual({ unit: 'paragraph', number: 3 });
  });

  it('put a footnote where its mark stands', async () => {
    const body = `<w:p>${r('A claim')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' goes on.')}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${p('Where it was read.')}</w:footnote>`;
    const { tree } = await readFile({ bytes: await makeDocx({ body, footnotes }), filename: 'a.docx' });
    expect(tree.children).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'A claim' },
          { type: 'note', value: 'Where it was read.' },
          { type: 'text', value: ' goes on.' },
        ],
        data: { place: { unit: 'paragraph', number: 1 } },
      },
    ]);
  });

  it('make sections of lines that somebody set in bold instead of a heading', async () => {
    const body = [
      p('The title', { style: 'Title' }),
      p('Who takes part', { bold: true }),
      p('Everybody does.'),
      p('What we need', { bold: true }),
      p('Chairs.'),
    ].join('');
    const { data } = await draftOf({ bytes: await makeDocx({ body }), filename: 'a.docx' });
    expect(data['title']).toBe('The title');
    expect((data['sections'] as { heading: string }[]).map(({ heading }) => heading)).toEqual(['Who takes part', 'What we need']);
  });

  it('tell of a picture once', async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="circle.png" TargetMode="External"/></Relationships>`;
    const bytes = await makeDocx({ body: p('Words.') + picture, more: { 'word/_rels/document.xml.rels': rels } });
    const { leftBehind } = await readFile({ bytes, filename: 'a.docx' });
    expect(leftBehind).toEqual([{ reason: 'picture', text: 'circle.png' }]);
  });
});
