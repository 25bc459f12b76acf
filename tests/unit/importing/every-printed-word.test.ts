import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compareWords } from './support/compare-words.ts';
import { draftOf } from './support/draft-of.ts';
import { makeDocx, p, r } from './support/make-docx.ts';
import { printedWords } from './support/printed-words.ts';
import { randomWord } from './support/random-word.ts';

const trial = join(import.meta.dirname, '../../../../shared/trial/import');
const files = existsSync(trial) ? readdirSync(trial).filter((name) => name.endsWith('.docx')) : [];

describe('every printed word of a Word file is in the draft, in its order, or stands whole in the report', () => {
  it.each(files)('%s', async (filename) => {
    await compare({ bytes: readFileSync(join(trial, filename)), filename });
  });

  it('in a hundred random files', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(randomWord, async (body) => {
      await compare({ bytes: await makeDocx({ body }), filename: 'random.docx' });
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('with a header, a footer, notes, a drawing of boxes and a chart', async () => {
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const graphic = (inside: string) => `<w:p><w:r><w:drawing><a:graphicData>${inside}</a:graphicData></w:drawing></w:r></w:p>`;
    const bytes = await makeDocx({
      body: `${p('Title', { style: 'Heading1' })}<w:p>${r('A claim')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${graphic('<dgm:relIds r:dm="d1"/>')}${graphic('<c:chart r:id="c1"/>')}`,
      footnotes: `<w:footnote w:id="2">${p('Read somewhere.')}</w:footnote>`,
      more: {
        'word/header1.xml': `<w:hdr ${word}>${p('Running head')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${word}>${p('Funded by somebody')}</w:ftr>`,
        'word/diagrams/data1.xml':
          '<dgm:dataModel><a:p><a:r><a:t>Box one</a:t></a:r></a:p><a:p><a:r><a:t>Box two</a:t></a:r></a:p></dgm:dataModel>',
        'word/charts/chart1.xml': '<c:chart><a:p><a:r><a:t>Chart title</a:t></a:r></a:p></c:chart>',
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('s', 'styles', 'styles.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${relation('h', 'header', 'header1.xml')}${relation('g', 'footer', 'footer1.xml')}${relation('d1', 'diagramData', 'diagrams/data1.xml')}${relation('c1', 'chart', 'charts/chart1.xml')}</Relationships>`,
      },
    });
    await compare({ bytes, filename: 'a.docx' });
  });
});

async function compare(file: { bytes: Uint8Array; filename: string }): Promise<void> {
  compareWords(await printedWords(file.bytes), await draftOf(file));
}
