import type { ClientField, FormState } from 'payload';

/** A field that keeps the document from being saved or published. */
export interface Problem {
  readonly path: string;
  /** Where it is, from the outside in: "Sections 2", "Blocks 1", "Task". */
  readonly place: readonly string[];
  readonly message: string;
}

interface Look {
  readonly state: FormState;
  /** A label as the person reads it. */
  readonly say: (label: unknown) => string;
}

/**
 * All that is wrong in a form, in the order in which the form shows it. What stands at no field of the form comes last, so that nothing is
 * left out. Pure.
 */
export function problemsIn(fields: readonly ClientField[], look: Look): Problem[] {
  const found = inFields(fields, { ...look, prefix: '', place: [] });
  const seen = new Set(found.map(({ path }) => path));
  const others = Object.entries(look.state).filter(([path, { valid }]) => valid === false && !seen.has(path));
  return [...found, ...others.map(([path, { errorMessage = '' }]) => ({ path, place: [], message: errorMessage }))].filter(
    ({ message }) => message !== '',
  );
}

interface Inside extends Look {
  readonly prefix: string;
  readonly place: readonly string[];
}

function inFields(fields: readonly ClientField[], at: Inside): Problem[] {
  return fields.flatMap((field) => inField(field, at));
}

function inField(field: ClientField, at: Inside): Problem[] {
  if (!('name' in field) || typeof field.name !== 'string') return 'fields' in field ? inFields(field.fields, at) : [];
  const path = `${at.prefix}${field.name}`;
  const label = at.say('label' in field ? field.label : undefined);
  const { valid, errorMessage = '', rows = [] } = at.state[path] ?? {};
  const own = valid === false ? [{ path, place: [...at.place, label], message: errorMessage }] : [];
  const row = (index: number): Inside => ({
    ...at,
    prefix: `${path}.${String(index)}.`,
    place: [...at.place, `${label} ${String(index + 1)}`],
  });
  switch (field.type) {
    case 'group':
      return [...own, ...inFields(field.fields, { ...at, prefix: `${path}.`, place: [...at.place, label] })];
    case 'array':
      return [...own, ...rows.flatMap((_, index) => inFields(field.fields, row(index)))];
    case 'blocks':
      return [
        ...own,
        ...rows.flatMap(({ blockType }, index) => inFields(field.blocks.find(({ slug }) => slug === blockType)?.fields ?? [], row(index))),
      ];
    default:
      return own;
  }
}
