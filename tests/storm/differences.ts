/** One line for each entry in which a follower's copy and the lists are not the same. */
export function differences(copy: ReadonlyMap<string, string>, lists: ReadonlyMap<string, string>): readonly string[] {
  const keys = new Set([...copy.keys(), ...lists.keys()]);
  return [...keys]
    .filter((key) => copy.get(key) !== lists.get(key))
    .map((key) => `${key}: the follower has "${copy.get(key) ?? 'nothing'}", the lists "${lists.get(key) ?? 'nothing'}"`);
}
