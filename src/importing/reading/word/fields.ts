import { attribute, escapeXml, make, textIn, within, type XmlElement, type XmlNode } from '../package/xml.ts';

interface Open {
  readonly begin: number;
  code: string;
  result: boolean;
}

export interface FieldsFound {
  /** Runs of tables of contents. */
  readonly contents: ReadonlySet<XmlElement>;
  /** Runs inside the code of a field: no reader sees them. */
  readonly code: ReadonlySet<XmlElement>;
  /** Runs that begin the code of a link, with its whole address. */
  readonly links: ReadonlyMap<XmlElement, string>;
}

/** Goes through the fields of a part (begin, code, separate, result, end), each in its own run. A field that never ends is none. */
export function findFields(root: XmlElement): FieldsFound {
  const runs = within(root, 'w:r');
  const contents = new Set<XmlElement>();
  const code = new Set<XmlElement>();
  const links = new Map<XmlElement, string>();
  const stack: (Open & { codeRuns: XmlElement[] })[] = [];
  runs.forEach((run, index) => {
    for (const sign of within(run, 'w:fldChar', 'w:instrText')) {
      const top = stack.at(-1);
      const type = attribute(sign, 'w:fldCharType');
      if (sign.name === 'w:instrText' && top !== undefined && !top.result) top.code += textIn(sign);
      else if (type === 'begin') stack.push({ begin: index, code: '', result: false, codeRuns: [] });
      else if (type === 'separate' && top !== undefined) top.result = true;
      else if (type === 'end' && top !== undefined) {
        stack.pop();
        for (const one of top.codeRuns) code.add(one);
        const begin = runs[top.begin];
        const address = linkOf(top.code);
        // Only the outermost: a table of contents inside another is part of it.
        if (isContents(top) && !stack.some(isContents)) for (const one of runs.slice(top.begin, index + 1)) contents.add(one);
        else if (address !== undefined && begin !== undefined) links.set(begin, address);
      }
    }
    const inCode = stack.findLast((field) => !field.result);
    if (inCode !== undefined && inCode.begin !== index) inCode.codeRuns.push(run);
  });
  return { contents, code, links };
}

function isContents({ code }: Open): boolean {
  return /^\s*TOC\b/i.test(code);
}

/** `HYPERLINK "https://a.org" \l "part" \o "A tip"` as `https://a.org#part`. */
function linkOf(code: string): string | undefined {
  const words = /^\s*HYPERLINK\b(.*)$/is.exec(code)?.[1];
  if (words === undefined) return undefined;
  const anchor = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(words);
  const address = /^\s*(?:"([^"]*)"|([^\s\\]\S*))/.exec(words);
  const part = anchor?.[1] ?? anchor?.[2];
  const whole = `${address?.[1] ?? address?.[2] ?? ''}${part === undefined ? '' : `#${part}`}`;
  return whole === '' ? undefined : whole;
}

/** A field in one element (`w:fldSimple`) as one in runs, so that both are one case. */
export function simpleField(field: XmlElement, children: readonly XmlNode[]): XmlNode[] {
  const sign = (type: string) => make('w:r', [make('w:fldChar', [], `w:fldCharType="${type}"`)]);
  const code = make('w:instrText', [escapeXml(attribute(field, 'w:instr') ?? '')], 'xml:space="preserve"');
  return [sign('begin'), make('w:r', [code]), sign('separate'), ...children, sign('end')];
}

/** How mammoth understands the code of a link. */
export function linkCode(address: string): XmlElement {
  const [page = '', part] = address.startsWith('#') ? ['', address.slice(1)] : [address];
  const code = part === undefined ? `HYPERLINK "${page.replace(/"/g, '%22')}"` : `HYPERLINK \\l "${part}"`;
  return make('w:instrText', [escapeXml(code)], 'xml:space="preserve"');
}
