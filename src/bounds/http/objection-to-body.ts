import { dataLimits } from '../limits.ts';
import { measureJson } from '../measure-json.ts';

export type BodyObjection = 'json' | 'object' | 'depth';

/** Why a text is no JSON that is taken here; an empty one is nothing to object to. */
export function objectionToBody(text: string): BodyObjection | undefined {
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'object';
  return measureJson(value).depth > dataLimits.jsonDepth ? 'depth' : undefined;
}

/** Whether a form names the line between its parts as RFC 2046, section 5.1.1, has it: 1 to 70 characters of a small alphabet. */
export function namesBoundary(contentType: string): boolean {
  const boundary = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType);
  return /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary?.[1] ?? boundary?.[2] ?? '');
}
