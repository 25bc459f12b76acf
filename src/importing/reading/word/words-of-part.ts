import { checkZip } from '../check-zip.ts';
import { decodeBytes } from '../decode-text.ts';
import { htmlToTree } from '../html-to-tree.ts';
import { pageOfArchive } from './page-of-archive.ts';
import { textOf } from '../../tree/text-of.ts';
import { PackageParts } from '../package/package-parts.ts';
import { textIn, within, wordsIn, type XmlElement } from '../package/xml.ts';

/** The printed lines of a part beside the text: a drawing of boxes and arrows, a chart, or a file inside the file (HTML, text, Word). */
export async function wordsOfPart(parts: PackageParts, name: string): Promise<readonly string[]> {
  if (/\.(?:html?|xhtml)$/i.test(name)) {
    const { tree } = htmlToTree({ html: decodeBytes((await parts.bytes(name)) ?? new Uint8Array()), filename: name });
    return tree.children.map((node) => textOf(node)).filter((line) => line !== '');
  }
  if (/\.mht(?:ml)?$/i.test(name)) {
    const { tree } = htmlToTree({ html: pageOfArchive((await parts.bytes(name)) ?? new Uint8Array()), filename: name });
    return tree.children.map((node) => textOf(node)).filter((line) => line !== '');
  }
  if (/\.txt$/i.test(name)) return ((await parts.text(name)) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  if (/\.doc[xm]$/i.test(name)) {
    const bytes = (await parts.bytes(name)) ?? new Uint8Array();
    await checkZip({ bytes, filename: name });
    const inner = await PackageParts.open(bytes);
    return lines(await inner.xml(await inner.mainPart()), 'w:p');
  }
  const root = await parts.xml(name);
  const chart = root === undefined ? [] : within(root, 'c:strCache').flatMap((cache) => within(cache, 'c:v'));
  return [...lines(root, 'a:p'), ...chart.map((value) => textIn(value))].filter((line) => line !== '');
}

function lines(root: XmlElement | undefined, name: string): string[] {
  return root === undefined
    ? []
    : within(root, name)
        .map((one) => wordsIn(one))
        .filter((line) => line !== '');
}
