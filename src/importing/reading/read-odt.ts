import { ImportError } from '../import-error.ts';
import { checkZip } from './check-zip.ts';
import { odtToHtml } from './odt/odt-to-html.ts';
import { readOfficeHtml } from './read-office-html.ts';
import type { LeftBehind, ReadResult } from './read-result.ts';
import { PackageParts } from './package/package-parts.ts';

/**
 * A text of LibreOffice as the neutral tree.
 * @throws ImportError as `checkZip`, and `broken`, `passwordProtected`, `empty`
 */
export async function readOdt({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): Promise<ReadResult> {
  await checkZip({ bytes, filename });
  const parts = await PackageParts.open(bytes);
  if (/<manifest:encryption-data\b/.test((await parts.text('META-INF/manifest.xml')) ?? ''))
    throw new ImportError('passwordProtected', { file: filename });
  const content = await parts.xml('content.xml');
  if (content === undefined) throw new ImportError('broken', { file: filename });
  const page = odtToHtml(content, await parts.xml('styles.xml'));
  const { tree, leftBehind } = readOfficeHtml({ html: page.html, filename });
  const told = (['comments', 'hidden', 'deleted'] as const).flatMap((reason): LeftBehind[] =>
    page.counts[reason] === 0 ? [] : [{ reason, text: String(page.counts[reason]) }],
  );
  return {
    format: 'word',
    tree,
    pictureBytes: (name) => parts.original(name.replace(/^\.\//, '')),
    leftBehind: [...page.furniture.map((text): LeftBehind => ({ reason: 'furniture', text })), ...leftBehind, ...told],
  };
}
