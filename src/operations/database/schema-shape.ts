/** What of an SQLite schema must be right for reading and writing: types as declared, in small letters. */
export type SchemaShape = Readonly<Record<string, TableShape>>;

export interface TableShape {
  /** By name: type, and whether it may be empty. */
  readonly columns: Readonly<Record<string, string>>;
  /** By name: columns in their order, and whether they are unique. */
  readonly indexes: Readonly<Record<string, string>>;
}

/** A column in words, for comparing and for people. */
export function columnInWords({ type, notNull }: { readonly type: string; readonly notNull: boolean }): string {
  return `${type.toLowerCase()}${notNull ? ' not null' : ''}`;
}

/** An index in words, for comparing and for people. */
export function indexInWords({ columns, unique }: { readonly columns: readonly string[]; readonly unique: boolean }): string {
  return `${unique ? 'unique ' : ''}(${columns.join(', ')})`;
}

/**
 * Where a database is not what is expected, in the order of the tables. Tables that nobody expects are no difference (a tool
 * for copies may keep its own), nor are further indexes, unless they are unique and so refuse what should be stored.
 */
export function shapeDifferences({ expected, found }: { expected: SchemaShape; found: SchemaShape }): readonly string[] {
  return Object.entries(expected).flatMap(([name, table]) => {
    const there = found[name];
    if (there === undefined) return [`table ${name} is missing`];
    return [
      ...Object.entries(table.columns).flatMap(([column, wanted]) => differing(`column ${name}.${column}`, wanted, there.columns[column])),
      ...Object.keys(there.columns).flatMap((column) => (column in table.columns ? [] : [`column ${name}.${column} is not expected`])),
      ...Object.entries(table.indexes).flatMap(([index, wanted]) => differing(`index ${index}`, wanted, there.indexes[index])),
      ...Object.entries(there.indexes).flatMap(([index, words]) =>
        index in table.indexes || !words.startsWith('unique ') ? [] : [`unique index ${index} is not expected`],
      ),
    ];
  });
}

function differing(what: string, wanted: string, found: string | undefined): readonly string[] {
  if (found === wanted) return [];
  return [found === undefined ? `${what} is missing` : `${what} is ${found} instead of ${wanted}`];
}
