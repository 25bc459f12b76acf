import { dataLimits } from '@/bounds/limits.ts';
import { measureJson } from '@/bounds/measure-json.ts';
import { checkValues } from '@/bounds/values/check-values.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { sourceOf } from '@/publication/project/source.ts';

/** Characters of a form's values; a chapter of 40,000 words has some four million. */
const longest = 16_000_000;

/**
 * What a form holds, from the text it was sent as, within the bounds of what could be stored.
 * @returns undefined for what no form of this kind can hold
 */
export function readForm(kind: string, text: string): Readonly<Record<string, unknown>> | undefined {
  const fields = sourceOf(kind)?.fields;
  if (fields === undefined || text.length > longest) return undefined;
  const data = parsed(text);
  if (!isValues(data) || measureJson(data).depth > dataLimits.jsonDepth) return undefined;
  return checkValues({ fields, data, allLocales: false }).problem === undefined ? data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
