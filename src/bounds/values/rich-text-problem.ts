import { dataLimits } from '../limits.ts';
import { leafProblem } from './leaf-problem.ts';
import { nodeFields, richTextNodes } from './rich-text-nodes.ts';
import type { Pointer, ValueProblem } from './value-problem.ts';

/**
 * Whether a value is a text as the editor writes it: known nodes, children in lists, texts that are texts. Payload looks at none of it while a draft
 * is saved, and its hooks then fail on what they find.
 */
export function richTextProblem(value: unknown, path: string, pointers: Pointer[]): ValueProblem | undefined {
  const wrong: ValueProblem = { reason: 'type', path, expected: 'richText' };
  if (!isRecord(value) || !isRecord(value['root']) || value['root']['type'] !== 'root') return wrong;
  const waiting: { node: unknown; depth: number }[] = [{ node: value['root'], depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (nodes > dataLimits.richTextNodes) return { reason: 'tooMuch', path, limit: 'richTextNodes' };
    if (depth > dataLimits.richTextDepth) return { reason: 'tooMuch', path, limit: 'richTextDepth' };
    if (!isNode(node, depth)) return wrong;
    const inside = fieldsProblem(node, path, pointers);
    if (inside !== undefined) return inside;
    const children: unknown = node['children'];
    if (Array.isArray(children)) for (const child of children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function isNode(node: unknown, depth: number): node is Readonly<Record<string, unknown>> {
  if (!isRecord(node) || typeof node['type'] !== 'string' || !Object.hasOwn(richTextNodes, node['type'])) return false;
  const shape = richTextNodes[node['type']];
  if (shape === undefined || (node['type'] === 'root') !== (depth === 1)) return false;
  const { children, texts = [], numbers = [], records = [] } = shape;
  if (children ? !Array.isArray(node['children']) : node['children'] !== undefined) return false;
  if (node['type'] === 'text' && typeof node['text'] !== 'string') return false;
  return (
    texts.every((name) => isAbsent(node[name]) || typeof node[name] === 'string') &&
    numbers.every((name) => isAbsent(node[name]) || Number.isFinite(node[name])) &&
    records.every((name) => isRecord(node[name])) &&
    (isAbsent(node['$']) || isRecord(node['$'])) &&
    hasKnownFormat(node)
  );
}

/** What a link or an inline block holds is checked as the fields of a document are. */
function fieldsProblem(node: Readonly<Record<string, unknown>>, path: string, pointers: Pointer[]): ValueProblem | undefined {
  const { fields } = node;
  if (!isRecord(fields)) return undefined;
  const known = nodeFields(node['type'], fields['blockType']);
  if (known === undefined) return { reason: 'type', path, expected: 'richText' };
  for (const field of known) {
    const value = 'name' in field ? fields[field.name] : undefined;
    const problem = isAbsent(value) || !('name' in field) ? undefined : leafProblem(field, value, `${path}.${field.name}`, pointers);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Of a text a number, of all others a word. */
function hasKnownFormat({ type, format }: Readonly<Record<string, unknown>>): boolean {
  return type === 'text' || isAbsent(format) || typeof format === 'string' || typeof format === 'number';
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
