import { createHash } from 'node:crypto';
import { limits } from '../limits.ts';
import type { LeftBehind, ReadResult } from '../reading/read-result.ts';
import { inFile } from '../tree/figures.ts';
import type { FigureNode, RootContent, Tree } from '../tree/nodes.ts';
import type { FoundPicture } from './found-picture.ts';
import { pictureSort } from './picture-sort.ts';

interface Taken {
  readonly tree: Tree;
  readonly pictures: readonly FoundPicture[];
  readonly leftBehind: readonly LeftBehind[];
}

/** Finds the bytes of every figure, the same bytes once. What no browser shows, or what is too much, leaves the tree and is told of. */
export async function takePictures(tree: Tree, pictureBytes: ReadResult['pictureBytes']): Promise<Taken> {
  const pictures = new Map<string, FoundPicture>();
  const leftBehind: LeftBehind[] = [];
  const children: RootContent[] = [];
  let room: number = limits.pictureBytes;
  for (const node of tree.children) {
    if (node.type !== 'figure') {
      children.push(node);
      continue;
    }
    const bytes = (await bytesOf(node.source, pictureBytes)) ?? new Uint8Array();
    const sort = pictureSort(bytes);
    const filename = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${sort?.extension ?? ''}`;
    const known = pictures.has(filename);
    const fits = known || (bytes.length <= room && pictures.size < limits.pictures && (sort?.pixels ?? 0) <= limits.pixels);
    if (sort === undefined || !fits) {
      leftBehind.push(...told(node, sort === undefined ? 'pictureSort' : 'pictureTooMuch'));
      continue;
    }
    children.push({ ...node, source: filename });
    if (known) continue;
    room -= bytes.length;
    const { alt, decorative } = node;
    pictures.set(filename, { filename, mimeType: sort.mimeType, alt, decorative, base64: Buffer.from(bytes).toString('base64') });
  }
  return { tree: { ...tree, children }, pictures: [...pictures.values()], leftBehind };
}

/** The picture stays behind, its caption does not: it is a sentence of the text. */
function told(node: FigureNode, reason: 'pictureSort' | 'pictureTooMuch'): LeftBehind[] {
  const place = node.data?.place === undefined ? {} : { place: node.data.place };
  const name = node.source.startsWith(inFile) ? (node.source.split('/').at(-1) ?? '') : node.source.slice(0, 30);
  return [{ reason, text: [name, node.alt, node.caption ?? ''].filter((words) => words !== '').join(' · '), ...place }];
}

async function bytesOf(source: string, pictureBytes: ReadResult['pictureBytes']): Promise<Uint8Array | undefined> {
  if (source.startsWith(inFile)) return pictureBytes?.(source.slice(inFile.length));
  const data = /^data:image\/[a-z0-9.+-]+;base64,(.*)$/is.exec(source)?.[1];
  return data === undefined ? undefined : Buffer.from(data, 'base64');
}
