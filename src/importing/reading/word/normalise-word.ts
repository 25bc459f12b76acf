import type { LeftBehind } from '../read-result.ts';
import { arrange } from './arrange.ts';
import { Numbering } from './numbering.ts';
import { PackageParts, type Relation } from '../package/package-parts.ts';
import { simplify } from './simplify.ts';
import { Styles } from './styles.ts';
import { wordsOfPart } from './words-of-part.ts';
import { elements, first, make, wordsIn, writeXml, type XmlElement } from '../package/xml.ts';

/**
 * A Word file written again in the few shapes that mammoth knows, so that no printed word is lost on the way: fields, text boxes,
 * drawings, equations, files inside the file, headings of any template, numbers of lists. What is not printed in the text (headers,
 * contents, comments, hidden words) is told of.
 */
export async function normaliseWord(
  bytes: Uint8Array,
): Promise<{ bytes: Buffer; leftBehind: LeftBehind[]; pictureBytes: (name: string) => Promise<Uint8Array | undefined> }> {
  const parts = await PackageParts.open(bytes);
  const main = await parts.mainPart();
  const relations = await parts.relations(main);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const styles = new Styles(await parts.xml(partOf('styles')));
  const numbering = new Numbering(await parts.xml(partOf('numbering')));
  const leftBehind: LeftBehind[] = [];
  const counts = { hidden: 0, deleted: 0 };
  for (const name of [main, partOf('footnotes'), partOf('endnotes')]) {
    const root = await parts.xml(name);
    if (root === undefined) continue;
    const own = name === main ? relations : await parts.relations(name);
    const words = await wordsOfAll(parts, own);
    const context = {
      styles,
      leftBehind,
      counts,
      wordsOf: (id: string) => words.get(id) ?? [],
      picture: (id: string) => {
        const { target = '', external = true } = own.get(id) ?? {};
        return { name: target.slice(-80), inside: !external && parts.has(target) };
      },
    };
    const simple: XmlElement = { ...root, children: root.children.flatMap((child) => simplify(child, context)) };
    parts.write(name, writeXml(arrange(simple, { styles, numbering, leftBehind })));
  }
  leftBehind.push(...(await edges(parts, relations)));
  const comments = elements(first(await parts.xml(partOf('comments')), 'w:comments'), 'w:comment').length;
  for (const [reason, count] of [
    ['comments', comments],
    ['hidden', counts.hidden],
    ['deleted', counts.deleted],
  ] as const)
    if (count > 0) leftBehind.push({ reason, text: String(count) });
  return { bytes: await parts.save(), leftBehind, pictureBytes: (name) => parts.original(name) };
}

async function wordsOfAll(parts: PackageParts, relations: ReadonlyMap<string, Relation>): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const [id, { type, target, external }] of relations) {
    if (!external && /^(?:diagramData|chart|aFChunk)$/.test(type)) found.set(id, await wordsOfPart(parts, target));
  }
  return found;
}

/** What stands at the head and the foot of every page, each once. */
async function edges(parts: PackageParts, relations: ReadonlyMap<string, Relation>): Promise<LeftBehind[]> {
  const said = new Set<string>();
  for (const { type, target } of relations.values()) {
    if (type !== 'header' && type !== 'footer') continue;
    const root = await parts.xml(target);
    if (root === undefined) continue;
    const context = {
      styles: new Styles(undefined),
      leftBehind: [],
      counts: { hidden: 0, deleted: 0 },
      wordsOf: () => [],
      picture: () => ({ name: '', inside: true }),
    };
    const words = wordsIn(
      make(
        '',
        root.children.flatMap((child) => simplify(child, context)),
      ),
    );
    if (words !== '') said.add(words);
  }
  return [...said].map((text) => ({ reason: 'furniture', text }));
}
