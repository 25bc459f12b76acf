import { format, resolveConfig } from 'prettier';
import { locales } from '@/languages/locales.ts';

const folder = 'src/languages/all';

/** What a language's folder has, apart from each other so that nobody loads more of it than is needed. */
const parts: readonly { readonly name: string; readonly from: string; readonly imported?: string }[] = [
  { name: 'languages', from: 'language.ts', imported: 'language' },
  { name: 'writing', from: 'writing.ts', imported: 'writing' },
  { name: 'stemmers', from: 'stem.ts', imported: 'stem' },
  { name: 'adminTexts', from: 'payload.ts', imported: 'payload' },
  { name: 'labels', from: 'labels.json' },
  { name: 'messages', from: 'messages.json' },
  { name: 'kinds', from: 'kinds.json' },
  { name: 'cues', from: 'cues.json' },
];

/** The files that list what the languages' folders have, in the order of `locales`: their source texts, formatted, by path. */
export function gatheredLanguages(): Promise<ReadonlyMap<string, string>> {
  return Promise.all(parts.map(gathered)).then((files) => new Map(files));
}

async function gathered({ name, from, imported }: (typeof parts)[number]): Promise<readonly [path: string, source: string]> {
  const path = `${folder}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const imports = locales.map(
    (locale) => `import ${imported === undefined ? locale : `{ ${imported} as ${locale} }`} from '../${locale}/${from}';`,
  );
  const source = `// Written by \`npm run generate\` from the list of languages; do not edit.
${imports.join('\n')}

export const ${name} = { ${locales.join(', ')} };
`;
  return [path, await format(source, { ...(await resolveConfig(path)), filepath: path })];
}
