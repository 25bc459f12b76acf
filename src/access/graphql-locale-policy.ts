import { type ArgumentNode, Kind, parse, type ValueNode, visit } from 'graphql';
import { isLocale, locales } from '@/languages/locales.ts';

export interface UnknownLocale {
  /** The argument or parameter that named it. */
  readonly name: string;
  readonly code: string;
  readonly valid: readonly string[];
}

const validFor: Readonly<Record<string, readonly string[]>> = { locale: [...locales], fallbackLocale: [...locales, 'none'] };

/**
 * Finds the first language in a GraphQL request that this site does not have, in an argument at any depth or in a
 * variable that such an argument takes. GraphQL itself refuses it too, but names no valid one and may answer 200.
 * @param text the request's body
 * @returns undefined also for a body that is no GraphQL request; refusing that is for GraphQL to do
 */
export function unknownLocaleIn(text: string): UnknownLocale | undefined {
  const request = asRequest(text);
  if (request === undefined) return undefined;
  const found: UnknownLocale[] = [];
  visit(request.document, {
    Argument(node: ArgumentNode) {
      const valid = Object.hasOwn(validFor, node.name.value) ? validFor[node.name.value] : undefined;
      const code = valid === undefined ? undefined : codeOf(node.value, request.variables);
      if (valid !== undefined && code !== undefined && !isLocale(code) && !valid.includes(code)) {
        found.push({ name: node.name.value, code, valid });
      }
    },
  });
  return found[0];
}

function codeOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (value.kind === Kind.ENUM || value.kind === Kind.STRING) return value.value;
  if (value.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return given === undefined || given === null ? undefined : typeof given === 'string' ? given : JSON.stringify(given);
}

function asRequest(text: string): { document: ReturnType<typeof parse>; variables: Readonly<Record<string, unknown>> } | undefined {
  try {
    const { query, variables } = JSON.parse(text) as { query?: unknown; variables?: unknown };
    if (typeof query !== 'string') return undefined;
    const given = typeof variables === 'object' && variables !== null ? (variables as Readonly<Record<string, unknown>>) : {};
    return { document: parse(query, { noLocation: true, maxTokens: 20_000 }), variables: given };
  } catch {
    return undefined;
  }
}
