import { format, resolveConfig } from 'prettier';

interface GatheringFile {
  readonly path: string;
  /** What it was written from, for whoever opens it. */
  readonly from: string;
  /** The one thing that it exports: an object of what it imports. */
  readonly name: string;
  /** `exported` is the name that the file gives it, or `default`, as with JSON. */
  readonly members: readonly { readonly key: string; readonly file: string; readonly exported: string }[];
}

/** A file that only brings together what stands in others, formatted. */
export async function gatheringFile({ path, from, name, members }: GatheringFile): Promise<readonly [path: string, source: string]> {
  const imports = members.map(({ key, file, exported }) => {
    const named = exported === key ? key : `${exported} as ${key}`;
    return `import ${exported === 'default' ? key : `{ ${named} }`} from '${file}';`;
  });
  const source = `// Written by \`npm run generate\` from ${from}; do not edit.
${imports.join('\n')}

export const ${name} = { ${members.map(({ key }) => key).join(', ')} };
`;
  return [path, await format(source, { ...(await resolveConfig(path)), filepath: path })];
}
