import { isValues } from '@/content/shared/is-values.ts';
import type { Ref } from '../record/passage.ts';

/**
 * Every reference in projected content, links and citations in its texts among them, each once, in order of appearance.
 * @param rows ids of rows that look like references (`menuRowIds`)
 */
export function collectUses(content: unknown, rows: ReadonlySet<string> = new Set()): Ref[] {
  const found = new Map<string, Ref>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isValues(value)) return;
    const { kind, id, type, reference } = value;
    if (typeof kind === 'string' && typeof id === 'string' && !rows.has(id)) found.set(`${kind}/${id}`, { kind, id });
    if (type === 'citation' && typeof reference === 'string') found.set(`references/${reference}`, { kind: 'references', id: reference });
    Object.values(value).forEach(visit);
  };
  visit(content);
  return [...found.values()];
}
