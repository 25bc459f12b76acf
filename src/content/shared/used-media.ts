import type { Field } from 'payload';
import { shapeOf } from '../shape/shape-of.ts';
import { type Step, visit } from '../shape/visit.ts';
import { isValues } from './is-values.ts';

export interface UsedMedia {
  readonly id: string;
  /** The field it stands in: `sections.0.blocks.1.image`. */
  readonly path: string;
}

/** The files of the media library that a document shows, with the place of each. */
export function usedMedia(fields: readonly Field[], data: unknown): UsedMedia[] {
  if (!isValues(data)) return [];
  const used: UsedMedia[] = [];
  for (const { part, value, steps } of visit(shapeOf(fields), data)) {
    if (part.field.type !== 'upload') continue;
    const id = isValues(value) && 'id' in value ? value['id'] : value;
    if (typeof id === 'string' || typeof id === 'number')
      used.push({ id: String(id), path: [...steps.flatMap(placeOf), part.name].join('.') });
  }
  return used;
}

function placeOf(step: Step): readonly string[] {
  return step.row === undefined ? [step.part.name] : [step.part.name, String(step.index)];
}
