import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportError } from '@/importing/import-error.ts';
import { readFile } from '@/importing/reading/read-file.ts';
import { makeDocx, p } from '../support/make-docx.ts';

async function refusalOf(filename: string, bytes: Uint8Array | string): Promise<string> {
  try {
    await readFile({ filename, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes });
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return 'taken';
}

const ole = (inside: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...Buffer.from(inside, 'utf16le')]);

describe('files that are refused, each with its reason', () => {
  it.each([
    ['nothing in it', 'a.txt', '', 'empty'],
    ['nothing but space', 'a.md', ' \n\n ', 'empty'],
    ['a page without words', 'a.html', '<html><body><script>x()</script></body></html>', 'empty'],
    ['a PDF under another name', 'a.txt', '%PDF-1.7 …', 'unsupported'],
    ['a kind we do not read', 'a.pages', 'text', 'unsupported'],
    ['a text file that calls itself Word', 'a.docx', 'just text', 'broken'],
    ['half a Word file', 'a.docx', 'PK\u0003\u0004 and no more', 'broken'],
    ['elements inside each other without end', 'a.html', '<div>'.repeat(5000), 'tooDeep'],
    ['quotations inside each other without end', 'a.md', `${'> '.repeat(300)}deep`, 'tooDeep'],
  ])('%s', async (_, filename, content, code) => {
    expect(await refusalOf(filename, content)).toBe(code);
  });

  it('characters that are not UTF-8', async () => {
    expect(await refusalOf('a.txt', new Uint8Array([0x41, 0x81, 0x90, 0xff, 0x42]))).toBe('encoding');
    expect(await refusalOf('a.md', new Uint8Array([0x41, 0x00, 0x01, 0x02]))).toBe('encoding');
  });

  it('takes UTF-16 where the file says so', async () => {
    const { tree } = await readFile({ filename: 'a.txt', bytes: new Uint8Array([0xff, 0xfe, ...Buffer.from('Škola.', 'utf16le')]) });
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: 'Škola.' }] }]);
  });

  it('a Word file behind a password, and one from before 2007', async () => {
    expect(await refusalOf('a.docx', ole('EncryptedPackage'))).toBe('passwordProtected');
    expect(await refusalOf('a.doc', ole('WordDocument'))).toBe('oldWord');
  });

  it('more than 50 MB, and a text of more than 5 MB', async () => {
    expect(await refusalOf('a.docx', new Uint8Array(50 * 1024 * 1024 + 1))).toBe('tooLarge');
    expect(await refusalOf('a.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(97))).toBe('tooLarge');
  });

  it('a Word file that would unpack without end, by what it declares', async () => {
    const bytes = await makeDocx({ body: p('Hello.'), more: { 'word/more.xml': new Uint8Array(21 * 1024 * 1024) } });
    expect(bytes.length).toBeLessThan(100 * 1024);
    expect(await refusalOf('a.docx', bytes)).toBe('zipBomb');
  });

  it('a Word file that unpacks to more than it declares', async () => {
    expect(await refusalOf('a.docx', lyingZip(new Uint8Array(30 * 1024 * 1024)))).toMatch(/^(?:zipBomb|broken)$/);
  });

  it('a Word file that names things outside itself', async () => {
    const prolog = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
    expect(await refusalOf('a.docx', await makeDocx({ body: p('&secret;'), prolog }))).toBe('entities');
  });

  it('a Word file whose parts stand inside each other without end', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(1000)}${p('deep')}${'</w:sdtContent></w:sdt>'.repeat(1000)}`;
    expect(await refusalOf('a.docx', await makeDocx({ body }))).toBe('tooDeep');
  });

  it('a spreadsheet that calls itself Word', async () => {
    expect(await refusalOf('a.docx', await makeDocx({ body: p('x') }).then((bytes) => renamed(bytes)))).toMatch(/^(?:unsupported|broken)$/);
  });
});

/** The same zip with its document under another name of the same length. */
function renamed(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('word/document.xml', 'calc/worksheet.xm');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A zip of one part, `word/document.xml`, that declares 10 bytes and holds many. */
function lyingZip(content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(10, 24);
  central.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}
