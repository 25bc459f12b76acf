/**
 * The words of a text written by `starter/FORMAT.md`, in their order, read line by line and by none of the importer's code: front matter
 * and body; and beside them the title, attributes and notes.
 */
export function writtenWords(markdown: string): { body: string[]; beside: string[] } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const beside: string[] = [];
  const head = front.split('\n').flatMap((line) => {
    const [, name = '', value = line] = /^\s*(?:- )?(\w+):(.*)$/.exec(line) ?? [];
    if (name === 'title') beside.push(value);
    const isMap = value.trim().startsWith('{');
    return name === 'title' || notWords.has(name) ? [] : [isMap ? value.replace(/\w+:\s/g, '') : value];
  });
  const lines = body.split('\n').map((line) => {
    const note = /^\[\^[^\]]+\]:(.*)$/.exec(line)?.[1];
    if (note !== undefined) {
      beside.push(note);
      return '';
    }
    return line
      .replace(/\{([^}]*)\}\s*$/, (_, attributes: string) => {
        beside.push(...[...attributes.matchAll(/"([^"]*)"|page=(\S+)/g)].map(([, words, page = '']) => words ?? page));
        return '';
      })
      .replace(/^\s*:{2,}[\w-]*/, '')
      .replace(/^\s*\d+\.\s/, '')
      .replace(/\[[^\]]*@[\w-]+[^\]]*\]|@\w+/g, '')
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\]\([^)]*\)/g, '');
  });
  return { body: wordsOf([...head, ...lines]), beside: wordsOf(beside) };
}

/** What says where a file belongs, and what points to other files. */
const notWords: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'locale',
  'partners',
  'furtherReading',
  'concepts',
  'tools',
  'minutes',
  'number',
  'url',
  'groupSize',
  'illustrative',
  'consent',
]);

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
