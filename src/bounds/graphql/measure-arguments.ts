import { type ArgumentNode, type DirectiveNode, type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import { dataLimits, graphqlLimits } from '../limits.ts';
import { measureJson } from '../measure-json.ts';
import type { Excess } from './excess.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Looks for the first argument or variable that is larger than it may be. What `data` takes is a document's data; everything
 * else is a question, for which a few values are enough. A variable that nothing takes is a question too.
 */
export function excessOfArguments(document: DocumentNode, variables: Variables): Excess | undefined {
  const found: Excess[] = [];
  const dataVariables = new Set<string>();
  const otherVariables = new Set<string>();
  const look = (node: ArgumentNode) => {
    const isData = node.name.value === 'data';
    for (const name of variableNames(node.value)) (isData ? dataVariables : otherVariables).add(name);
    const value = literal(node.value, variables);
    if (node.name.value === 'limit') found.push(...excessOfLimit(value));
    found.push(...excessOf(literal(node.value, {}), isData));
  };
  visit(document, {
    Argument: look,
    Directive: (node: DirectiveNode) => {
      node.arguments?.forEach(look);
    },
  });
  for (const [name, value] of Object.entries(variables)) {
    found.push(...excessOf(value, dataVariables.has(name) && !otherVariables.has(name)));
  }
  return found[0];
}

function excessOfLimit(value: unknown): Excess[] {
  if (value === undefined || value === null) return [];
  const isInside = typeof value === 'number' && value >= 1 && value <= graphqlLimits.limit;
  return isInside ? [] : [{ limit: 'limit', most: graphqlLimits.limit }];
}

function excessOf(value: unknown, isData: boolean): Excess[] {
  const { depth, values, longestList } = measureJson(value);
  if (depth > dataLimits.jsonDepth) return [{ limit: 'jsonDepth', most: dataLimits.jsonDepth }];
  if (isData) return values > graphqlLimits.data ? [{ limit: 'data', most: graphqlLimits.data }] : [];
  if (longestList > graphqlLimits.list) return [{ limit: 'list', most: graphqlLimits.list }];
  return values > graphqlLimits.values ? [{ limit: 'values', most: graphqlLimits.values }] : [];
}

/** A value as JSON has it. Its depth is bounded by the number of tokens. */
function literal(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((inner) => literal(inner, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value, variables)]));
    case Kind.INT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    default:
      return 'value' in node ? node.value : undefined;
  }
}

function variableNames(node: ValueNode): string[] {
  if (node.kind === Kind.VARIABLE) return [node.name.value];
  if (node.kind === Kind.LIST) return node.values.flatMap(variableNames);
  return node.kind === Kind.OBJECT ? node.fields.flatMap((field) => variableNames(field.value)) : [];
}
