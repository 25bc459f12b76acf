import type { Field } from 'payload';
import { compileShape } from './compile-shape.ts';
import type { Shape } from './shape.ts';

const shapes = new WeakMap<readonly Field[], Shape>();

/**
 * The shape of fields that nobody changes any more: those of a kind, or of the finished configuration. Compiled once for each list.
 * While a configuration is built Payload still adds to its lists; there `compileShape` is the one to ask.
 */
export function shapeOf(fields: readonly Field[]): Shape {
  const known = shapes.get(fields);
  if (known !== undefined) return known;
  const shape = compileShape(fields);
  shapes.set(fields, shape);
  return shape;
}
