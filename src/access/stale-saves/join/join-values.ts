import { isDeepStrictEqual } from 'node:util';
import { insideOf, rowId, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { LeafPart, RowsPart, Shape } from '@/content/shape/shape.ts';
import type { Step } from '@/content/shape/visit.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { StoredNode } from '@/passages/segment.ts';
import { plainValue } from '../../documents/plain-value.ts';
import { joinSequence, type Three } from './join-sequence.ts';
import { isSameText, joinText } from './join-text.ts';

/** One thing that both sides changed, or that one changed and the other took away. */
export interface Clash extends Three<unknown> {
  /** Names of fields and ids of rows, with the passage of a text: `sections.ROW.blocks.ROW.body#PASSAGE`. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** Absent where it is a row as a whole, which is the last of the steps. */
  readonly part?: LeafPart;
}

/** Which side stands where both changed the same. */
export type Side = 'mine' | 'theirs';

export interface JoinInput {
  readonly shape: Shape;
  /** As the saver had it, as it is now, and as it is to be saved; each in the one language that is saved. What `mine` lacks is not changed. */
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
  /** What was decided of a clash; undefined where nobody has. */
  readonly decided: (path: string) => Side | undefined;
}

export interface Joined {
  readonly values: Values;
  /** What nobody has decided yet; `values` says nothing of value there. */
  readonly clashes: readonly Clash[];
}

/**
 * Joins a save with what others saved since the saver read the document: a three-way merge by fields, by rows with their ids and by the
 * passages of a text. Pure.
 */
export function joinValues({ shape, base, theirs, mine, decided }: JoinInput): Joined {
  const clashes: Clash[] = [];
  const settle = (clash: Clash): unknown => {
    const side = decided(clash.path);
    if (side === undefined) clashes.push(clash);
    return side === 'theirs' ? clash.theirs : clash.mine;
  };
  const values = joinLevel({ shape, base, theirs, mine, steps: [], above: '', settle });
  return { values, clashes };
}

interface Level {
  readonly shape: Shape;
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
  readonly steps: readonly Step[];
  readonly above: string;
  readonly settle: (clash: Clash) => unknown;
}

function joinLevel({ shape, base, theirs, mine, steps, above, settle }: Level): Values {
  const out: Record<string, unknown> = { ...mine };
  for (const part of shape) {
    const { name } = part;
    if (mine[name] === undefined) continue;
    const path = above === '' ? name : `${above}.${name}`;
    const three = { base: base[name], theirs: theirs[name], mine: mine[name] };
    if (part.kind === 'leaf') out[name] = joinLeaf({ ...three, part, path, steps }, settle);
    else if (part.kind === 'group')
      out[name] = joinLevel({ ...records(three), shape: part.inside, steps: [...steps, { part }], above: path, settle });
    else out[name] = joinRows(part, { ...three, path, steps }, settle);
  }
  return out;
}

function joinLeaf(clash: Clash & { readonly part: LeafPart }, settle: Level['settle']): unknown {
  const { part, base, theirs, mine } = clash;
  const isSame = (one: unknown, other: unknown) => isSameValue(part, one, other);
  if (isSame(base, mine) || isSame(theirs, mine)) return theirs === undefined ? mine : theirs;
  if (isSame(base, theirs)) return mine;
  if (part.field.type !== 'richText') return settle(clash);
  const text = joinText({
    ...{ base, theirs, mine },
    settle: (passage, three) => {
      const path = `${clash.path}#${passage}`;
      return settle({ ...clash, ...three, path }) as StoredNode | undefined;
    },
  });
  return text ?? settle(clash);
}

function isSameValue({ field }: LeafPart, one: unknown, other: unknown): boolean {
  if (field.type === 'richText') return isSameText(one, other);
  const [first, second] = [plainValue(field, one), plainValue(field, other)];
  // A box that nobody has ticked is stored as nothing or as false.
  return isDeepStrictEqual(first, second) || (field.type === 'checkbox' && Boolean(first) === Boolean(second));
}

function joinRows(part: RowsPart, { base, theirs, mine, path, steps }: Omit<Clash, 'part'>, settle: Level['settle']): Values[] {
  const shapeIn = (row: Values) => insideOf(part, row) ?? [];
  const stepTo = (row: Values): Step => ({ part, row, index: Math.max(0, rowsOf(theirs).indexOf(row), rowsOf(mine).indexOf(row)) });
  return joinSequence<Values>({
    base: byId(base),
    theirs: byId(theirs),
    mine: byId(mine),
    isSame: (one, other) => isSameRow(shapeIn(one), one, other),
    join: (id, three) => {
      const [from, step] = [three.base ?? {}, stepTo(three.theirs)];
      const row = { base: from, theirs: three.theirs, mine: three.mine };
      return joinLevel({ ...row, shape: shapeIn(three.mine), steps: [...steps, step], above: `${path}.${id}`, settle });
    },
    clash: (id, three) => {
      const row = three.theirs ?? three.mine ?? {};
      const left = settle({ ...three, path: `${path}.${id}`, steps: [...steps, stepTo(row)] });
      return isValues(left) ? left : undefined;
    },
  });
}

function isSameRow(shape: Shape, one: Values, other: Values): boolean {
  if (one['blockType'] !== other['blockType']) return false;
  return shape.every((part) => {
    const [first, second] = [one[part.name], other[part.name]];
    if (part.kind === 'leaf') return part.name === 'id' || isSameValue(part, first, second);
    if (part.kind === 'group') return isSameRow(part.inside, record(first), record(second));
    const [rows, others] = [[...byId(first)], [...byId(second)]];
    return (
      rows.length === others.length &&
      rows.every(([id, row], index) => {
        const there = others[index];
        return there?.[0] === id && isSameRow(insideOf(part, row) ?? [], row, there[1]);
      })
    );
  });
}

function byId(value: unknown): Map<string, Values> {
  return new Map(rowsOf(value).map((row, index) => [rowId(row, index), row]));
}

function record(value: unknown): Values {
  return isValues(value) ? value : {};
}

function records({ base, theirs, mine }: Three<unknown>): { readonly base: Values; readonly theirs: Values; readonly mine: Values } {
  return { base: record(base), theirs: record(theirs), mine: record(mine) };
}
