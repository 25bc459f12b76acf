import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What a query asks, every fragment counted wherever it is spread. */
export interface Measures {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly spreads: number;
  readonly rootFields: number;
}

const nothing: Measures = { depth: 0, fields: 0, aliases: 0, spreads: 0, rootFields: 0 };

/**
 * Measures all operations of a query. A fragment is measured once and its measures are added wherever it is spread, so that fragments
 * that spread each other many times over cost nothing here, though their sums are astronomical.
 * @returns `cycle` with a fragment's name where a fragment contains itself; such a query has no size (GraphQL, section 5.5.2.2)
 */
export function measureDocument(document: DocumentNode): Measures | { readonly cycle: string } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measures | 'underway'>();

  const ofFragment = (name: string): Measures => {
    const before = known.get(name);
    if (before === 'underway') throw new Cycle(name);
    if (before !== undefined) return before;
    const definition = fragments.get(name);
    if (definition === undefined) return nothing; // GraphQL's own validation names it
    known.set(name, 'underway');
    const measures = ofSelections(definition.selectionSet);
    known.set(name, measures);
    return measures;
  };

  const ofSelections = (set: SelectionSetNode): Measures =>
    set.selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const inner = selection.selectionSet === undefined ? nothing : ofSelections(selection.selectionSet);
          const alias = selection.alias === undefined ? 0 : 1;
          return add(sum, { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + alias, rootFields: 1 });
        }
        case Kind.INLINE_FRAGMENT:
          return add(sum, ofSelections(selection.selectionSet));
        case Kind.FRAGMENT_SPREAD: {
          const inner = ofFragment(selection.name.value);
          return add(sum, { ...inner, spreads: inner.spreads + 1 });
        }
      }
    }, nothing);

  try {
    for (const name of fragments.keys()) ofFragment(name);
    return document.definitions.reduce(
      (sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? add(sum, ofSelections(definition.selectionSet)) : sum),
      nothing,
    );
  } catch (error) {
    if (error instanceof Cycle) return { cycle: error.fragment };
    throw error;
  }
}

function add(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    spreads: a.spreads + b.spreads,
    rootFields: a.rootFields + b.rootFields,
  };
}

class Cycle extends Error {
  constructor(readonly fragment: string) {
    super(fragment);
  }
}
