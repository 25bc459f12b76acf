import { parse } from 'yaml';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { pointer } from '../draft/pointer.ts';
import { problem } from './problem.ts';
import { type FrontField, type StructuredKind, structuredKinds } from './structured-kinds.ts';

export interface FrontMatter {
  readonly kindName: string;
  readonly kind: StructuredKind;
  /** The key that the languages of one document share. */
  readonly id: string;
  readonly locale: Locale;
  readonly data: Readonly<Record<string, unknown>>;
}

/** True for Markdown that carries our front matter, and is therefore read strictly. */
export function isStructured(markdown: string): boolean {
  return /^---\n(?:.*\n)*?kind:[ \t]*\S+/.test(markdown.slice(0, 4000)) && /^---\n[\s\S]*?\n---(?:\n|$)/.test(markdown);
}

/**
 * The head of a structured text.
 * @throws ImportError `structured` naming file, line and field
 */
export function readFrontMatter({ yaml, file }: { readonly yaml: string; readonly file: string }): FrontMatter {
  const line = (name: string) => {
    const at = yaml.split('\n').findIndex((text) => text.startsWith(`${name}:`));
    return at < 0 ? 1 : at + 2;
  };
  const values = parseYaml(yaml, file);
  const { kind: kindName, id, locale, ...rest } = values;
  const kind = typeof kindName === 'string' ? structuredKinds.get(kindName) : undefined;
  if (typeof kindName !== 'string' || kind === undefined)
    throw problem('unknownKind', { file, line: line('kind'), name: String(kindName) });
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(id)) throw problem('missingField', { file, line: line('id'), name: 'id' });
  if (!isLocale(locale)) throw problem('unknownLocale', { file, line: line('locale'), name: String(locale) });
  const needed = kindName === 'site' ? 'name' : 'title';
  if (typeof rest[needed] !== 'string' || rest[needed] === '') throw problem('missingField', { file, line: line(needed), name: needed });
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const shape = kind.front[name];
    if (shape === undefined) throw problem('unknownField', { file, line: line(name), name });
    if (value === null) continue;
    const read = readValue(shape, value);
    if (read === undefined) throw problem('badValue', { file, line: line(name), name });
    data[name] = read;
  }
  return { kindName, kind, id, locale, data };
}

function parseYaml(yaml: string, file: string): Record<string, unknown> {
  try {
    const values: unknown = parse(yaml);
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Record<string, unknown>;
  } catch (cause) {
    const line = (cause as { linePos?: readonly { readonly line: number }[] }).linePos?.[0]?.line ?? 1;
    throw problem('frontMatter', { file, line: line + 1 });
  }
  throw problem('frontMatter', { file, line: 1 });
}

function readValue(shape: FrontField, value: unknown): unknown {
  if (typeof shape === 'object') {
    const keys = texts(value);
    return keys?.map((key) => pointer(shape.points, key));
  }
  switch (shape) {
    case 'value':
      return typeof value === 'object' ? undefined : typeof value === 'string' ? value.trim() : value;
    case 'date': {
      const date = new Date(String(value));
      return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
    }
    case 'texts':
      return texts(value);
    case 'authors':
      return texts(value)?.map((name) => ({ name }));
    case 'group':
      return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  }
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}
