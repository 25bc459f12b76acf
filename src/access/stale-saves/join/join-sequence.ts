/** One place of a list that both sides may have changed; absent where a side does not have it. */
export interface Three<Item> {
  readonly base: Item | undefined;
  readonly theirs: Item | undefined;
  readonly mine: Item | undefined;
}

export interface Sequence<Item> {
  /** By what each is known; in their order. */
  readonly base: ReadonlyMap<string, Item>;
  readonly theirs: ReadonlyMap<string, Item>;
  readonly mine: ReadonlyMap<string, Item>;
  readonly isSame: (one: Item, other: Item) => boolean;
  /** Both sides have it: their changes in one. */
  readonly join: (key: string, three: { readonly base: Item | undefined; readonly theirs: Item; readonly mine: Item }) => Item;
  /** One side took it away and the other changed it: what stands there, or undefined for nothing. */
  readonly clash: (key: string, three: Three<Item>) => Item | undefined;
}

/**
 * A list with the changes of both sides: what either added is there, what either took away and the other left alone is gone. The order is
 * mine where I moved something, else theirs; what the other side added follows what it followed there. Pure.
 */
export function joinSequence<Item>(sequence: Sequence<Item>): Item[] {
  const { base, theirs, mine } = sequence;
  const joined = new Map<string, Item>();
  for (const key of new Set([...mine.keys(), ...theirs.keys(), ...base.keys()])) {
    const item = joinOne(key, sequence);
    if (item !== undefined) joined.set(key, item);
  }
  const [lead, other] = isMoved(base, theirs, mine) ? [mine, theirs] : [theirs, mine];
  return inOrder([...lead.keys()], [...other.keys()], joined);
}

function joinOne<Item>(key: string, { base, theirs, mine, isSame, join, clash }: Sequence<Item>): Item | undefined {
  const three = { base: base.get(key), theirs: theirs.get(key), mine: mine.get(key) };
  if (three.theirs !== undefined && three.mine !== undefined) return join(key, { ...three, theirs: three.theirs, mine: three.mine });
  const left = three.theirs ?? three.mine;
  if (left === undefined || three.base === undefined) return left;
  return isSame(three.base, left) ? undefined : clash(key, three);
}

/** Whether I put what all three have into another order. */
function isMoved<Item>(base: ReadonlyMap<string, Item>, theirs: ReadonlyMap<string, Item>, mine: ReadonlyMap<string, Item>): boolean {
  const before = [...base.keys()].filter((key) => theirs.has(key) && mine.has(key));
  const now = [...mine.keys()].filter((key) => theirs.has(key) && base.has(key));
  return before.some((key, index) => key !== now[index]);
}

function inOrder<Item>(lead: readonly string[], other: readonly string[], joined: ReadonlyMap<string, Item>): Item[] {
  const keys = lead.filter((key) => joined.has(key));
  for (const [index, key] of other.entries()) {
    if (!joined.has(key) || keys.includes(key)) continue;
    const before = other.slice(0, index).findLast((earlier) => keys.includes(earlier));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return keys.flatMap((key) => joined.get(key) ?? []);
}
