import { GraphQLError, parse } from 'graphql';
import { graphqlLimits } from '../limits.ts';
import { excessOfArguments } from './measure-arguments.ts';
import type { Excess } from './excess.ts';
import { measureDocument } from './measure-document.ts';

/** Why a request is no GraphQL request that is answered here. */
export type Objection =
  | { readonly reason: 'json' | 'body' | 'query' | 'variables' }
  | { readonly reason: 'syntax'; readonly detail: string }
  | { readonly reason: 'cycle'; readonly fragment: string }
  | ({ readonly reason: 'tooMuch' } & Excess);

/**
 * Looks at a GraphQL request before anything else does: Payload's own rule of complexity runs inside `validate()`, which by then has gone
 * through every fragment as often as it is spread. Costs no more than reading the text once.
 * @param text the request's body
 */
export function objectionTo(text: string): Objection | undefined {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return { reason: 'json' };
  }
  if (!isRecord(request)) return { reason: 'body' };
  const { query, variables, operationName, extensions } = request;
  if (typeof query !== 'string') return { reason: 'query' };
  if (!isRecord(variables ?? {})) return { reason: 'variables' };
  if (!isRecord(extensions ?? {}) || typeof (operationName ?? '') !== 'string') return { reason: 'body' };
  try {
    const document = parse(query, { noLocation: true, maxTokens: graphqlLimits.tokens });
    const measures = measureDocument(document);
    if ('cycle' in measures) return { reason: 'cycle', fragment: measures.cycle };
    const over = (['depth', 'fields', 'rootFields', 'aliases', 'spreads'] as const).find((name) => measures[name] > graphqlLimits[name]);
    const excess =
      over === undefined ? excessOfArguments(document, isRecord(variables) ? variables : {}) : { limit: over, most: graphqlLimits[over] };
    return excess === undefined ? undefined : { reason: 'tooMuch', ...excess };
  } catch (error) {
    if (error instanceof GraphQLError) {
      return error.message.includes(`more that ${String(graphqlLimits.tokens)} tokens`)
        ? { reason: 'tooMuch', limit: 'tokens', most: graphqlLimits.tokens }
        : { reason: 'syntax', detail: error.message.slice(0, 200) };
    }
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
