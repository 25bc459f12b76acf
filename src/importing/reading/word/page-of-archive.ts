import { decodeBytes } from '../decode-text.ts';

/** The page of a web archive (MHT, RFC 2557), as Word puts one into a document: its first part that is HTML, decoded. */
export function pageOfArchive(bytes: Uint8Array): string {
  const archive = Buffer.from(bytes).toString('latin1');
  const border = /boundary\s*=\s*"?([^"\r\n;]+)"?/i.exec(archive)?.[1];
  const parts = border === undefined ? [archive] : archive.split(`--${border}`);
  for (const part of parts) {
    const [, head = '', body = ''] = /^\s*([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    if (!/^content-type:\s*text\/html/im.test(head)) continue;
    const coding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
    return characters(decoded(body, coding), /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1]);
  }
  return '';
}

/** RFC 2045, 6.7 and 6.8. */
function decoded(body: string, coding: string | undefined): Buffer {
  if (coding === 'base64') return Buffer.from(body, 'base64');
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

function characters(bytes: Buffer, charset: string | undefined): string {
  try {
    return charset === undefined ? decodeBytes(bytes) : new TextDecoder(charset).decode(bytes);
  } catch {
    // A name that nobody knows says nothing.
    return decodeBytes(bytes);
  }
}
