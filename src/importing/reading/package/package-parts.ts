import JSZip from 'jszip';
import { attribute, elements, first, parseXml, unescapeXml, type XmlElement } from './xml.ts';

export interface Relation {
  /** The last word of its type: `image`, `header`, `footnotes`. */
  readonly type: string;
  /** A part's name inside the file, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file by name, and which part leads to which. */
export class PackageParts {
  private constructor(
    private readonly zip: JSZip,
    private readonly originals: ReadonlyMap<string, JSZip.JSZipObject>,
  ) {}

  static async open(bytes: Uint8Array): Promise<PackageParts> {
    const zip = await JSZip.loadAsync(bytes);
    const originals = new Map<string, JSZip.JSZipObject>();
    // What a picture shows is not read here, so that it need not be unpacked; its name stands in its place, to be found again behind.
    for (const [name, part] of Object.entries(zip.files)) {
      if (!/^word\/(?:media|embeddings|fonts)\/[^/]+$/.test(name)) continue;
      originals.set(name, part);
      zip.file(name, name);
    }
    return new PackageParts(zip, originals);
  }

  has(name: string): boolean {
    return this.zip.file(name) !== null;
  }

  /** The bytes of a part as they came, pictures among them. */
  async original(name: string): Promise<Uint8Array | undefined> {
    return (this.originals.get(name) ?? this.zip.file(name))?.async('uint8array');
  }

  async xml(name: string): Promise<XmlElement | undefined> {
    const text = await this.text(name);
    return text === undefined ? undefined : parseXml(text);
  }

  async bytes(name: string): Promise<Uint8Array | undefined> {
    return this.zip.file(name)?.async('uint8array');
  }

  async text(name: string): Promise<string | undefined> {
    const bytes = await this.bytes(name);
    if (bytes === undefined) return undefined;
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
  }

  async mainPart(): Promise<string> {
    const main = [...(await this.relations('')).values()].find(({ type }) => type === 'officeDocument');
    return main?.target ?? 'word/document.xml';
  }

  /** Where a part leads, by the relation's id. */
  async relations(part: string): Promise<Map<string, Relation>> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const root = await this.xml(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return new Map(
      elements(first(root, 'Relationships'), 'Relationship').map((relation): [string, Relation] => {
        const target = attribute(relation, 'Target') ?? '';
        const external = attribute(relation, 'TargetMode') === 'External';
        return [
          attribute(relation, 'Id') ?? '',
          {
            type: attribute(relation, 'Type')?.split('/').at(-1) ?? '',
            target: external ? unescapeXml(target) : resolve(folder, target),
            external,
          },
        ];
      }),
    );
  }

  write(name: string, xml: string): void {
    this.zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  }

  async save(): Promise<Buffer> {
    return this.zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
