import { matchCue } from '../../cues/match-cue.ts';
import { cueKey } from '../../cues/cue-key.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf } from '../../tree/text-of.ts';
import type { Found } from '../found.ts';
import type { Note } from '../note.ts';
import type { Level } from '../piece.ts';
import { at } from '../step.ts';
import { levelAt } from './level-at.ts';

/**
 * A comparison of levels: at least two, one after the other, each with a name ("1. Cooperation – Working side by side") and a
 * definition or traits; at least one of them with a typical example, or all of them summed up "in short" at the end.
 */
export function findLevels(nodes: readonly RootContent[]): Found | undefined {
  const titled = titleBefore(nodes);
  let index = titled === undefined ? 0 : 1;
  const levels: Level[] = [];
  const notes: Note[] = [];
  for (let next = levelAt(nodes.slice(index)); next !== undefined; next = levelAt(nodes.slice(index))) {
    levels.push(next.level);
    notes.push(...next.notes);
    index += next.taken;
  }
  if (levels.length < 2) return undefined;
  const short = inShort(nodes.slice(index), levels);
  const complete = short?.levels ?? levels;
  if (short === undefined && !levels.some((level) => level.example !== undefined || level.inShort !== undefined)) return undefined;
  if (titled !== undefined && !names(titled, levels)) return undefined;
  const head: Note = { type: 'recognised', what: 'levels', text: titled ?? levels.map((level) => level.name).join(' · '), ...at(nodes[0]) };
  return {
    pieces: [{ type: 'levels', ...(titled === undefined ? {} : { title: titled.replace(/\s*:$/, '') }), levels: complete }],
    taken: index + (short?.taken ?? 0),
    notes: [head, ...notes, ...(short?.notes ?? [])],
  };
}

/** "Cooperation, coordination and collaboration:" right above the first level. */
function titleBefore(nodes: readonly RootContent[]): string | undefined {
  const [node, next] = nodes;
  if (node?.type !== 'paragraph' || next === undefined || levelAt(nodes.slice(1)) === undefined) return undefined;
  const line = textOf(node);
  return line.endsWith(':') && line.length <= 120 ? line : undefined;
}

function names(title: string, levels: readonly Level[]): boolean {
  const key = cueKey(title);
  return levels.filter((level) => key.includes(cueKey(shortName(level)))).length * 2 >= levels.length;
}

function shortName(level: Level): string {
  return level.name.split(/\s+[–—-]\s+/)[0] ?? level.name;
}

/** "In short:" and a list "Cooperation = we help each other." gives each level its line; all lines must find theirs. */
function inShort(nodes: readonly RootContent[], levels: readonly Level[]): { levels: Level[]; taken: number; notes: Note[] } | undefined {
  const [cue, list] = nodes;
  if (cue === undefined || (cue.type !== 'paragraph' && cue.type !== 'heading') || matchCue(textOf(cue), 'inShort')?.rest !== '')
    return undefined;
  if (list?.type !== 'list') return undefined;
  const lines = list.children.map((item) => /^(?<name>.+?)\s*(?:=|:|–|—|\s-\s)\s*(?<text>.+)$/u.exec(textOf(item))?.groups);
  const byName = new Map(
    lines.flatMap((line) =>
      line?.['name'] === undefined || line['text'] === undefined ? [] : [[cueKey(line['name']), line['text']] as const],
    ),
  );
  const matched = levels.map((level) => byName.get(cueKey(shortName(level))));
  if (byName.size !== list.children.length || matched.filter((line) => line !== undefined).length !== byName.size) return undefined;
  return {
    levels: levels.map((level, index) => (matched[index] === undefined ? level : { ...level, inShort: matched[index] })),
    taken: 2,
    notes: [
      { type: 'recognised', what: 'inShort', text: textOf(cue), ...at(cue) },
      ...list.children.map((item): Note => ({ type: 'recognised', what: 'inShort', text: textOf(item), ...at(cue) })),
    ],
  };
}
