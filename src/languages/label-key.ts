import { hasLabel } from './label.ts';

interface Labelled {
  /** What the label is of: a field, the help under it, an option of it (`FIELD.VALUE`), its rows (`FIELD.one`). */
  readonly prefix: 'field' | 'help' | 'option' | 'row';
  readonly name: string;
  /** The kind, global or collection in whose form it stands; absent inside of blocks, which all kinds share. */
  readonly kind: string | undefined;
}

/**
 * The key of a label: the kind's own where there is one, else the one that fields of this name share. So two kinds may each have a field of
 * one name and mean something else by it. `has` tells which keys the catalogues have.
 * @example labelKey({ prefix: 'field', name: 'place', kind: 'pages' }) // 'field.pages.place'
 * @example labelKey({ prefix: 'field', name: 'title', kind: 'pages' }) // 'field.title'
 */
export function labelKey({ prefix, name, kind }: Labelled, has: (key: string) => boolean = hasLabel): string {
  const own = `${prefix}.${kind ?? ''}.${name}`;
  return kind !== undefined && has(own) ? own : `${prefix}.${name}`;
}
