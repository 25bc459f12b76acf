import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/importing/reading/read-file.ts';
import { draftOf } from '../support/draft-of.ts';
import { outlineOf } from '../support/outline-of.ts';

const folder = join(import.meta.dirname, '../../../../../shared/trial/import');

/** What must come of the files that failed when people tried the product; they lie beside the checkout, or not at all. */
const expected: Readonly<
  Record<string, { readonly outline?: readonly string[]; readonly holds?: readonly string[]; readonly told?: readonly string[] }>
> = {
  '01-equation.docx': {
    outline: [
      'h1 Counting voices',
      'p A circle of n=8 people has n(n-1)/2=28 pairs who can talk.',
      'p As a formula:',
      'p E=mc^2',
      'p After the formula.',
    ],
  },
  '02-simple-field.docx': {
    outline: [
      'h1 Tables and pictures',
      'p See Table 1 on page 12 for the whole overview.',
      'p Table 1: Who is in the team',
      'p Written by Zuzana Nováková in spring.',
    ],
  },
  '04-carriage-return.docx': { holds: ['"text":"First line"', '"type":"linebreak"', '"text":"second line"'] },
  '05-hyperlink-fields.docx': {
    holds: ['"url":"https://example.org/guide"', '"url":"https://example.org/book#page=7"', '"url":"https://example.org/plain"'],
  },
  '07-note-with-list.docx': {
    outline: [
      'h1 A note with a list',
      'p Some claim. (NOTEA is plain.)',
      'p Another claim. (NOTEB has a list: first reason second reason)',
    ],
  },
  '08-contents.docx': {
    outline: ['h1 Beginning', 'p The first text.', 'h1 Going on', 'p The second text.'],
    told: ['furniture: Inhaltsverzeichnis', 'furniture: 1 Beginning 3', 'furniture: 2 Going on 5'],
  },
  '09-headings-by-outline.docx': {
    holds: ['"heading":"Chapter by outline level"', '"heading":"Kop van ons sjabloon"', '"heading":"Eigene Überschrift"'],
  },
  '10-picture-alt.docx': {
    outline: ['h1 A picture in the text', 'p Before the picture after the picture.', 'figure ', 'p The end.'],
    holds: ['"blockType":"figure"'],
    told: [],
  },
  '11-linked-picture.docx': { outline: ['h1 Copied from a web page', 'p Some words. More words.', 'p The end.'], told: ['picture: Logo'] },
  '12-repeated-instruction.docx': { told: [] },
  '13-super-sub.docx': {
    holds: ['"format":64,"mode":"normal","style":"","text":"6"', '"format":32,"mode":"normal","style":"","text":"2"'],
  },
  '14-lists.docx': {
    outline: [
      'h1 Lists',
      'ol 1',
      '  p One',
      '  p Two',
      'p An explanation between the steps.',
      'ol 3',
      '  p Three',
      'p Now a list that begins at five.',
      'ol 5',
      '  p Five',
      '  p Six',
      'p Letters inside:',
      'ol 4',
      '  p Outer',
      '  ol 1',
      '    p letter a',
      '    p letter b',
    ],
    told: ['listLetters: letter a letter b'],
  },
  '16-comments.docx': { outline: ['h1 Comments', 'p A sentence that was discussed.'], told: ['comments: 1'] },
  '17-hidden-text.docx': { outline: ['h1 Hidden', 'p Shown. Shown again.'], told: ['hidden: 7'] },
  '18-text-box-only-choice.docx': { outline: ['h1 A box', 'p Beside the box.', 'p BOXWORDS without a fallback.'] },
  '21-heading-levels.docx': { told: ['headingLevel: Five'] },
  '23-picture-caption-title.docx': { outline: ['h1 Chapter cover', 'figure ', 'p Text.', 'h2 Section one', 'figure ', 'p Words.'] },
  '30-word-filtered.htm': {
    outline: [
      'h1 Prvé kroky',
      'p Učitelia a žiaci sa stretávajú každý týždeň.',
      'ul',
      '  p dôvera',
      '  ul',
      '    p vnorená položka',
      '  p ľahkosť',
      'p Veta s poznámkou. (POZNÁMKA pod čiarou.)',
    ],
    told: [],
  },
  '32-google-docs.html': {
    outline: [
      'h1 Growing together',
      'p For teams that begin',
      'h1 First steps',
      'p Plain, bold by class and italic by class, and a link. (GNOTE words.)',
      'ul',
      '  p outer one',
      '  ul',
      '    p inner one',
      '  p outer two',
      'p A remark here.',
    ],
    holds: ['"url":"https://example.org/guide?a=1"', '"format":1,"mode":"normal","style":"","text":"bold by class"'],
    told: ['comments: 1', 'picture: images/image1.png'],
  },
  '33-libre-footer.html': {
    outline: ['h1 Real title', 'p Real words.'],
    told: [
      'furniture: HEADERWORDS of the site',
      'furniture: ROLENAV words',
      'furniture: ASIDE words',
      'furniture: FOOTERWORDS 2024 Example Ltd.',
    ],
  },
  '34-cp1250.txt': {
    outline: ['h2 5 | Ako začať', 'p Učitelia, žiaci a ďalší odborníci sa stretávajú v škole.', 'ul', '  p dôvera', '  p ľahkosť'],
  },
};

describe.skipIf(!existsSync(folder))('files that failed once', () => {
  it.each(Object.entries(expected))('%s', async (filename, { outline, holds = [], told }) => {
    const file = { bytes: readFileSync(join(folder, filename)), filename };
    if (outline !== undefined) expect(outlineOf((await readFile(file)).tree)).toEqual(outline);
    const { data, notes } = await draftOf(file);
    for (const piece of holds) expect(JSON.stringify(data)).toContain(piece);
    const said = notes.flatMap((note) => ('reason' in note && note.type !== 'unlinked' ? [`${note.reason}: ${note.text}`] : []));
    if (told !== undefined) expect(said.filter((line) => !line.startsWith('titleFromFile'))).toEqual(told);
  });
});
