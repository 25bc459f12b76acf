import { type KeyLine, leader } from './key-table.ts';

interface Names {
  readonly control: string;
  readonly shift: string;
  readonly enter: string;
  readonly pageDown: string;
  readonly pageUp: string;
}

/** The ways to press a line of the table, each as the keys in order; `mac` says Command and Option. */
export function keyNames(line: KeyLine, names: Names, mac: boolean): readonly (readonly string[])[] {
  const name = (key: string) => {
    switch (key) {
      case 'Enter':
        return names.enter;
      case 'PageDown':
        return names.pageDown;
      case 'PageUp':
        return names.pageUp;
      default:
        return key.toUpperCase();
    }
  };
  const { direct } = line;
  const ways: string[][] = [];
  if (direct !== undefined) {
    ways.push([
      ...(direct.control === true ? [mac ? '⌘' : names.control] : []),
      ...(direct.shift === true ? [names.shift] : []),
      ...(direct.alt === true ? [mac ? '⌥' : 'Alt'] : []),
      name(direct.key),
    ]);
  }
  ways.push([`${mac ? '⌃' : names.control} ${leader}`, name(line.after)]);
  return ways;
}
