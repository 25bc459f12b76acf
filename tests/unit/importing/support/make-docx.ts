import JSZip from 'jszip';

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

interface Parts {
  /** The inside of `<w:body>`. */
  readonly body: string;
  /** The inside of `<w:footnotes>`. */
  readonly footnotes?: string;
  /** More parts, by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Stands before the document's root element. */
  readonly prolog?: string;
}

/** A small Word file, made part by part. List 1 has bullets, list 2 numbers. */
export async function makeDocx({ body, footnotes = '', more = {}, prolog = '' }: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const styles = ['Heading1:heading 1', 'Heading2:heading 2', 'Title:Title', 'Quote:Quote'].map((style) => {
    const [id, name] = style.split(':');
    return `<w:style w:type="paragraph" w:styleId="${id ?? ''}"><w:name w:val="${name ?? ''}"/></w:style>`;
  });
  zip.file('word/styles.xml', `<w:styles ${word}>${styles.join('')}</w:styles>`);
  const levels = (format: string) => [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${word}><w:abstractNum w:abstractNumId="1">${levels('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  );
  zip.file('word/footnotes.xml', `<w:footnotes ${word}>${footnotes}</w:footnotes>`);
  zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${word}><w:body>${body}</w:body></w:document>`);
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph, with a style (`Heading1`) or as an item of a list (`list: 1, level: 0`). */
export function p(
  text: string,
  { style, list, level = 0, bold = false }: { style?: string; list?: number; level?: number; bold?: boolean } = {},
): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const numbered = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr>${r(text, bold)}</w:p>`;
}

export function r(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
