import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { pictureSort } from '@/importing/pictures/picture-sort.ts';
import { draftOf } from './support/draft-of.ts';
import { makeDocx, p, r } from './support/make-docx.ts';
import { drawing, makePng, pictureRelations } from './support/make-picture.ts';

interface Block {
  readonly blockType: string;
  readonly caption?: string;
  readonly image?: { readonly key: string };
}
const blocksOf = (data: Readonly<Record<string, unknown>>) => (data['sections'] as { blocks: Block[] }[]).flatMap(({ blocks }) => blocks);
const shown = (data: Readonly<Record<string, unknown>>) =>
  blocksOf(data).map(({ blockType, caption }) => (caption === undefined ? blockType : `${blockType}: ${caption}`));
const told = (notes: Awaited<ReturnType<typeof draftOf>>['notes']) =>
  notes.flatMap((note) => (note.type === 'dropped' ? [`${note.reason}: ${note.text}`] : []));

const relations = (targets: Readonly<Record<string, string>>) => ({ 'word/_rels/document.xml.rels': pictureRelations(targets) });

describe('pictures come in where they stood', () => {
  it('with their captions, the same bytes once, and no description is a sentence of the text', async () => {
    const more = {
      ...relations({ a: 'media/image1.png', b: 'media/image2.png', c: 'media/image3.png' }),
      'word/media/image1.png': makePng(10),
      'word/media/image2.png': makePng(20),
      'word/media/image3.png': makePng(10),
    };
    const body = [
      p('Circles', { style: 'Heading1' }),
      `<w:p>${r('Before ')}${drawing('a', 'People in a circle')}${r('after.')}</w:p>`,
      p('Figure 1: A circle of eight'),
      p('Between the two.'),
      `<w:p>${drawing('b', 'A line', { decorative: true })}</w:p>`,
      `<w:p>${drawing('c', 'Again the circle')}</w:p>`,
      p('The end.'),
    ].join('');
    const { data, pictures = [], notes } = await draftOf({ bytes: await makeDocx({ body, more }), filename: 'a.docx' });
    expect(shown(data)).toEqual(['prose', 'figure: Figure 1: A circle of eight', 'prose', 'figure', 'figure', 'prose']);
    expect(pictures.map(({ alt, decorative, mimeType }) => [alt, decorative, mimeType])).toEqual([
      ['People in a circle', false, 'image/png'],
      ['', true, 'image/png'],
    ]);
    const keys = blocksOf(data).flatMap(({ image }) => (image === undefined ? [] : [image.key]));
    expect(keys).toEqual([pictures[0]?.filename, pictures[1]?.filename, pictures[0]?.filename]);
    expect(JSON.stringify(data)).toContain('"text":"Before after."');
    expect(JSON.stringify(data)).not.toContain('People in a circle');
    expect(told(notes)).toEqual([]);
  });

  it('in a heading, a list, a table and a reflection: after it', async () => {
    const picture = (grey: number) => `<img src="data:image/png;base64,${makePng(grey).toString('base64')}" alt="p${grey}">`;
    const html = `<h1>Title ${picture(1)}</h1><p>Words.</p><ul><li>one ${picture(2)}</li><li>two</li></ul><table><tr><td>a</td><td>b ${picture(3)}</td></tr><tr><td>c</td><td>d</td></tr></table><h2>Reflection task</h2><p>What do you see?</p>${picture(4)}<figure>${picture(5)}<figcaption>Seen from above</figcaption></figure>`;
    const { data, pictures = [] } = await draftOf({ bytes: html, filename: 'a.html' });
    expect(data['title']).toBe('Title');
    expect(shown(data)).toEqual(['figure', 'prose', 'figure', 'prose', 'figure', 'reflection', 'figure', 'figure: Seen from above']);
    expect(pictures.map(({ alt }) => alt)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  it('of LibreOffice too', async () => {
    const zip = new JSZip();
    zip.file('META-INF/manifest.xml', '<manifest:manifest/>');
    zip.file('Pictures/1.png', makePng(7));
    zip.file(
      'content.xml',
      '<office:document-content><office:body><office:text><text:h text:outline-level="1">T</text:h><text:p>Words<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>A door</svg:desc></draw:frame></text:p><text:p>Obrázok 2: Dvere</text:p></office:text></office:body></office:document-content>',
    );
    const { data, pictures = [] } = await draftOf({ bytes: await zip.generateAsync({ type: 'uint8array' }), filename: 'a.odt' });
    expect(shown(data)).toEqual(['prose', 'figure: Obrázok 2: Dvere']);
    expect(pictures.map(({ alt }) => alt)).toEqual(['A door']);
  });

  it('a case shows its first; the others are told of', async () => {
    const html = `<h1>Case</h1><p>Words.</p>${[1, 2].map((grey) => `<p><img alt="p${grey}" src="data:image/png;base64,${makePng(grey).toString('base64')}"></p>`).join('')}`;
    const { data, notes, pictures = [] } = await draftOf({ bytes: html, filename: 'a.html', kind: 'practice' });
    expect(data['image']).toEqual({ $points: 'media', key: pictures[0]?.filename });
    expect(notes.filter(({ type }) => type === 'unplaced').map((note) => 'text' in note && note.text)).toEqual(['p2']);
  });
});

describe('pictures that cannot come in are told of', () => {
  it('sorts that no browser shows, programs in a picture’s coat, what lies elsewhere, and what is drawn too large', async () => {
    const more = {
      ...relations({ a: 'media/image1.emf', b: 'media/image2.svg', c: 'media/image3.png', d: 'media/image4.png' }),
      'word/media/image1.emf': new Uint8Array([1, 0, 0, 0, 88, 0, 0, 0]),
      'word/media/image2.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'word/media/image3.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'word/media/image4.png': makePng(1, 30_000),
    };
    const body = `${p('T', { style: 'Heading1' })}${['a', 'b', 'c', 'd'].map((id) => `<w:p>${r(`Words ${id}.`)}${drawing(id, `alt ${id}`)}</w:p>`).join('')}`;
    const { data, notes, pictures } = await draftOf({ bytes: await makeDocx({ body, more }), filename: 'a.docx' });
    expect(shown(data)).toEqual(['prose']);
    expect(pictures).toEqual([]);
    expect(told(notes)).toEqual([
      'pictureSort: image1.emf · alt a',
      'pictureSort: image2.svg · alt b',
      'pictureSort: image3.png · alt c',
      'pictureTooMuch: image4.png · alt d',
    ]);
    const remote = await draftOf({ bytes: '<h1>T</h1><p>Words.<img src="https://example.org/a.png" alt="far"></p>', filename: 'a.html' });
    expect([remote.pictures, told(remote.notes)]).toEqual([[], ['picture: far']]);
  });

  it('goes by the first bytes, whatever a name says', () => {
    expect(pictureSort(makePng(1, 3))).toEqual({ mimeType: 'image/png', extension: 'png', pixels: 9 });
    expect(pictureSort(Buffer.from('GIF89a\u0002\0\u0003\0', 'latin1'))).toMatchObject({ mimeType: 'image/gif', pixels: 6 });
    expect(pictureSort(Buffer.from('<svg></svg>'))).toBeUndefined();
  });
});
