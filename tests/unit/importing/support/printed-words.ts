import JSZip from 'jszip';

/**
 * The words that a reader of the printed Word file sees, in their order, read straight from the XML and by none of the importer's code:
 * the body with its boxes, each after its paragraph; then the notes; then headers and footers, drawings and charts.
 */
export async function printedWords(bytes: Uint8Array): Promise<{ body: string[]; beside: string[] }> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const beside: string[] = [];
  for (const name of Object.keys(zip.files)) {
    if (/^word\/(?:footnotes|endnotes|header\d*|footer\d*|diagrams\/data\d*|charts\/chart\d*)\.xml$/.test(name))
      beside.push(...wordsOf(await part(name)));
  }
  return { body: wordsOf(await part('word/document.xml')), beside };
}

/** Splits a part at every paragraph, box by box from the inside out, and drops what is not printed. */
function wordsOf(xml: string): string[] {
  let rest = xml
    .replace(/<w:(?:del|moveFrom) [^>]*>[\s\S]*?<\/w:(?:del|moveFrom)>/g, '')
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:r>(?:(?!<\/w:r>)[\s\S])*?<w:vanish\/>[\s\S]*?<\/w:r>/g, '')
    .replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '');
  for (let box = innermost(rest); box !== undefined; box = innermost(rest)) {
    const end = rest.indexOf('</w:p>', box.end);
    rest = `${rest.slice(0, box.start)}${rest.slice(box.end, end)}</w:p>${box.inside}${rest.slice(end + 6)}`;
  }
  // A capital that is set by itself belongs to the word after it.
  rest = rest.replace(/(<w:p>(?:(?!<\/w:p>)[\s\S])*?w:dropCap(?:(?!<\/w:p>)[\s\S])*?)<\/w:p>/g, '$1');
  const text = rest
    .replace(/<\/(?:w|a):p>|<w:(?:br|cr|tab|ptab)\b[^>]*\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function innermost(xml: string): { start: number; end: number; inside: string } | undefined {
  const start = xml.lastIndexOf('<w:txbxContent>');
  if (start < 0) return undefined;
  const close = xml.indexOf('</w:txbxContent>', start);
  return { start, end: close + '</w:txbxContent>'.length, inside: xml.slice(start + '<w:txbxContent>'.length, close) };
}
