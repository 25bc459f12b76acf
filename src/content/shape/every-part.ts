import type { Part, Shape } from './shape.ts';

/** Every part of a shape with those inside it, whatever a document holds. */
export function everyPart(shape: Shape): readonly Part[] {
  return shape.flatMap((part): readonly Part[] => {
    switch (part.kind) {
      case 'leaf':
        return [part];
      case 'group':
      case 'array':
        return [part, ...everyPart(part.inside)];
      case 'blocks':
        return [part, ...[...part.blocks.values()].flatMap(everyPart)];
    }
  });
}
