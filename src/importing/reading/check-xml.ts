import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';

/**
 * Looks through one XML part of a Word file before a parser meets it: no document type (it can name files and addresses of this
 * machine, or entities that grow without end; Word never writes one) and no absurd depth.
 * @throws ImportError `entities`, `tooDeep`
 */
export function checkXml({ xml, filename }: { readonly xml: Buffer; readonly filename: string }): void {
  const text = decodeXml(xml);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportError('entities', { file: filename });
  let depth = 0;
  for (const tag of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth > limits.sourceDepth) throw new ImportError('tooDeep', { file: filename });
  }
}

/** XML may be UTF-16; a document type must not hide in that. */
function decodeXml(xml: Buffer): string {
  const wide = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0x3c && xml[1] === 0);
  const wideBig = (xml[0] === 0xfe && xml[1] === 0xff) || (xml[0] === 0 && xml[1] === 0x3c);
  return new TextDecoder(wide ? 'utf-16le' : wideBig ? 'utf-16be' : 'utf-8').decode(xml);
}
