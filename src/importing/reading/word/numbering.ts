import type { ListPlace } from './styles.ts';
import { attribute, elements, first, type XmlElement } from '../package/xml.ts';

export interface Numbered {
  readonly value: number;
  /** `decimal`, `lowerLetter`, `upperRoman` … (ECMA-376 part 1, 17.18.59). */
  readonly format: string;
}

interface Level {
  readonly start: number;
  readonly format: string;
}

/** Counts the items of a Word file's lists in the order in which they are asked for: a list may go on after a paragraph, or begin at five. */
export class Numbering {
  private readonly lists = new Map<string, { readonly shape: string; readonly starts: ReadonlyMap<number, number> }>();
  private readonly shapes = new Map<string, ReadonlyMap<number, Level>>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const numbering = first(root, 'w:numbering');
    for (const shape of elements(numbering, 'w:abstractNum')) {
      const levels = elements(shape, 'w:lvl').map((level): [number, Level] => [
        Number(attribute(level, 'w:ilvl') ?? 0),
        { start: number(first(level, 'w:start')) ?? 1, format: attribute(first(level, 'w:numFmt'), 'w:val') ?? 'decimal' },
      ]);
      this.shapes.set(attribute(shape, 'w:abstractNumId') ?? '', new Map(levels));
    }
    for (const list of elements(numbering, 'w:num')) {
      const starts = elements(list, 'w:lvlOverride').flatMap((level): [number, number][] => {
        const start = number(first(level, 'w:startOverride'));
        return start === undefined ? [] : [[Number(attribute(level, 'w:ilvl') ?? 0), start]];
      });
      this.lists.set(attribute(list, 'w:numId') ?? '', {
        shape: attribute(first(list, 'w:abstractNumId'), 'w:val') ?? '',
        starts: new Map(starts),
      });
    }
  }

  /** The number of the next item there; undefined for a bullet and for a list that the file does not describe. */
  next({ list, level }: ListPlace): Numbered | undefined {
    const known = this.lists.get(list);
    const shape = this.shapes.get(known?.shape ?? '')?.get(level);
    if (known === undefined || shape === undefined) return undefined;
    const counts = this.counts.get(known.shape) ?? [];
    const restart = this.begun.has(`${list}.${level}`) ? undefined : known.starts.get(level);
    this.begun.add(`${list}.${level}`);
    const before = counts[level];
    const value = restart ?? (before === undefined ? shape.start : before + 1);
    counts.length = level;
    counts[level] = value;
    this.counts.set(known.shape, counts);
    return shape.format === 'bullet' || shape.format === 'none' ? undefined : { value, format: shape.format };
  }
}

function number(element: XmlElement | undefined): number | undefined {
  const value = Number(attribute(element, 'w:val') ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}
