import type { FlattenedField } from 'payload';
import { type FieldsOf, filterKindOf } from './filter-kind.ts';
import { whereOperators } from './where-operators.ts';
import { isComparable, type IsId } from './where-value.ts';

/** Why a filter cannot be answered. */
export type WhereProblem =
  | { readonly reason: 'shape'; readonly path: string }
  | { readonly reason: 'operator'; readonly path: string; readonly operator: string; readonly valid: readonly string[] }
  | { readonly reason: 'value'; readonly path: string; readonly operator: string };

export interface WhereInput {
  readonly where: unknown;
  readonly fields: readonly FlattenedField[];
  readonly fieldsOf: FieldsOf;
  readonly isId: IsId;
}

/**
 * Finds the first comparison that the databases cannot make, or would make otherwise than it was meant. Pure; expects a filter whose depth has been bounded.
 */
export function whereProblem(input: WhereInput): WhereProblem | undefined {
  const { where, fields, fieldsOf, isId } = input;
  if (where === undefined || where === null || where === '') return undefined;
  if (!isRecord(where)) return { reason: 'shape', path: 'where' };
  for (const [key, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(key)) {
      if (!Array.isArray(condition)) return { reason: 'shape', path: key };
      for (const inner of condition) {
        const problem = isRecord(inner) ? whereProblem({ ...input, where: inner }) : ({ reason: 'shape', path: key } as const);
        if (problem !== undefined) return problem;
      }
      continue;
    }
    const path = key.replaceAll('__', '.');
    if (!isRecord(condition)) return { reason: 'shape', path };
    const found = filterKindOf(path, fields, fieldsOf);
    if (found === undefined) return { reason: 'operator', path, operator: '', valid: [] };
    for (const [operator, value] of Object.entries(condition)) {
      const problem = comparisonProblem({ path, found, operator, value, fieldsOf, isId });
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

interface Comparison {
  readonly path: string;
  readonly found: NonNullable<ReturnType<typeof filterKindOf>>;
  readonly operator: string;
  readonly value: unknown;
  readonly fieldsOf: FieldsOf;
  readonly isId: IsId;
}

function comparisonProblem({ path, found, operator, value, fieldsOf, isId }: Comparison): WhereProblem | undefined {
  const valid = whereOperators[found.kind];
  if (!valid.includes(operator)) return { reason: 'operator', path, operator, valid };
  // A filter over the related documents themselves, as Payload writes it for what somebody may read.
  if (operator === 'contains' && found.kind === 'relations' && isRecord(value) && found.relationTo !== undefined) {
    return whereProblem({ where: value, fields: fieldsOf(found.relationTo), fieldsOf, isId });
  }
  return isComparable(found.kind, operator, value, isId) ? undefined : { reason: 'value', path, operator };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
