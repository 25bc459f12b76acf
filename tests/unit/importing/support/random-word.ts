import fc from 'fast-check';

const words = ['voice', 'škola', 'team', 'Größe', 'one', 'two', 'três', 'ruimte', 'a & b', '7'];

/** Words nobody else in the file has, so that a lost one is seen. */
const phrase = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 1e9 }))
  .map(([some, number]) => `${some.join(' ').replace(/&/g, '&amp;')} w${number}`);

const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (text: string, properties = '') => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** What may stand in a paragraph of a Word file, one way of each sort. */
const piece = fc.oneof(
  phrase.map((text) => r(` ${text} `)),
  phrase.map((text) => r(` ${text} `, '<w:b/>')),
  phrase.map((text) => r(` ${text} `, '<w:vertAlign w:val="superscript"/>')),
  phrase.map((text) => r(` ${text} `, '<w:u w:val="single"/>')),
  phrase.map((text) => r(`secret ${text} `, '<w:vanish/>')),
  phrase.map((text) => `<w:del w:id="1">${r(`gone ${text}`).replace(/w:t\b/g, 'w:delText')}</w:del>`),
  phrase.map((text) => `<w:ins w:id="1">${r(` ${text} `)}</w:ins>`),
  phrase.map((text) => `<w:fldSimple w:instr=" REF _a \\h ">${r(` ${text} `)}</w:fldSimple>`),
  phrase.map(
    (text) =>
      `${sign('begin')}<w:r><w:instrText>HYPERLINK "https://example.org/a" \\l "b"</w:instrText></w:r>${sign('separate')}${r(` ${text} `)}${sign('end')}`,
  ),
  phrase.map((text) => `<m:oMath><m:r><m:t> ${text} </m:t></m:r></m:oMath>`),
  phrase.map((text) => `<w:smartTag>${r(` ${text} `)}</w:smartTag>`),
  phrase.map((text) => `<w:sdt><w:sdtPr/><w:sdtContent>${r(` ${text} `)}</w:sdtContent></w:sdt>`),
  phrase.map((text) => `<w:bdo w:val="rtl">${r(` ${text} `)}</w:bdo>`),
  phrase.map((text) => `<w:dir w:val="ltr">${r(` ${text} `)}</w:dir>`),
  phrase.map((text) => `<w:r>${t(text)}<w:cr/>${t(text)}</w:r>`),
  phrase.map((text) => box(`<w:p>${r(text)}</w:p>`)),
);

const properties = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom(
    '<w:pStyle w:val="Heading1"/>',
    '<w:pStyle w:val="Heading2"/>',
    '<w:pStyle w:val="Quote"/>',
    '<w:outlineLvl w:val="2"/>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
  ),
);

const paragraph = fc
  .tuple(properties, fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([kind, pieces]) => `<w:p><w:pPr>${kind}</w:pPr>${pieces.join('')}</w:p>`);

const table = fc
  .array(paragraph, { minLength: 2, maxLength: 4 })
  .map((cells) => `<w:tbl>${cells.map((cell) => `<w:tr><w:tc>${cell}</w:tc><w:tc>${cell}</w:tc></w:tr>`).join('')}</w:tbl>`);

const capital = phrase.map((text) => `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('O')}</w:p><w:p>${r(`nce ${text}`)}</w:p>`);

/** The inside of the body of a Word file. */
export const randomWord = fc
  .array(fc.oneof({ weight: 6, arbitrary: paragraph }, table, capital), { minLength: 2, maxLength: 8 })
  .map((blocks) => blocks.join(''));
