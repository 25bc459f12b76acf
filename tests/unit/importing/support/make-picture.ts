import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG of one pixel; another grey makes another picture. A size that is said and not there makes one that is drawn too large. */
export function makePng(grey: number, side = 1): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const pic = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A picture as Word writes it in a run, by the id of its relation. */
export function drawing(relation: string, alt: string, { decorative = false } = {}): string {
  const sign = decorative
    ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    : '';
  return (
    `<w:r><w:drawing><wp:inline ${wp}><wp:docPr id="1" name="Picture" descr="${alt}">${sign}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic ${pic}><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

/** The relations of a document to its pictures, in place of `word/_rels/document.xml.rels`. */
export function pictureRelations(targets: Readonly<Record<string, string>>): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const own = { rId3: ['styles', 'styles.xml'] } as const;
  const lines = [
    ...Object.entries(own).map(([id, [name, target]]) => `<Relationship Id="${id}" Type="${type}/${name}" Target="${target}"/>`),
    ...Object.entries(targets).map(([id, target]) => `<Relationship Id="${id}" Type="${type}/image" Target="${target}"/>`),
  ];
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
