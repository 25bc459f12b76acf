import { format, resolveConfig } from 'prettier';
import { allBlocks } from '@/content/blocks/all-blocks.ts';
import { globals, kinds } from '@/content/kinds.ts';
import { blockTypeName, contentType } from '@/publication/record/content-type.ts';

/** Where the record types lie. */
export const recordContentsFile = 'src/publication/record/record-contents.ts';

/** The source text of the record types as the collections ask for it, formatted. */
export async function recordContentsSource(): Promise<string> {
  const blocks = allBlocks.map(
    (block) =>
      `export type ${blockTypeName(block)} = { readonly id: string; readonly type: '${block.slug}' } & ${contentType(block.fields)};`,
  );
  const sources = [...kinds.map((kind) => kind.collection), ...globals];
  const records = sources.map((source) => {
    const file = 'upload' in source ? ' & { readonly file: StoredFile }' : '';
    return `readonly ${source.slug}: ${contentType(source.fields, true)}${file};`;
  });
  const source = `// Written by \`npm run generate\` from the collections; do not edit.
import type { Ref, Text, TextList } from './passage.ts';
import type { Rich } from './rich-text.ts';
import type { StoredFile } from './stored-file.ts';

${blocks.join('\n\n')}

/** What a publication's \`content\` holds, by kind. */
export interface RecordContents { ${records.join(' ')} }
`;
  return format(source, { ...(await resolveConfig(recordContentsFile)), filepath: recordContentsFile });
}
