import type { SaveRequest } from '../../desk-contract.ts';

/** What the person wants saved of a passage. */
export type Edit = Omit<SaveRequest, 'key' | 'base'>;

/**
 * One passage on its way to the server. One request a time: the next needs the `base` that the answer brings. `hold`: a person must
 * decide first (`conflict`), or the server said no (`refused`, until the text changes).
 */
export interface PassageSave {
  readonly base: string;
  readonly waiting: Edit | null;
  readonly sending: Edit | null;
  readonly hold: 'none' | 'conflict' | 'refused';
  /** Texts that were sent and never answered: the server may have taken them all the same. */
  readonly unanswered: readonly string[];
}

export function atRest(base: string): PassageSave {
  return { base, waiting: null, sending: null, hold: 'none', unanswered: [] };
}

/** A new edit takes the place of the one that waits; a note that was written with that goes along, since it is somebody's words too. */
export function withEdit(save: PassageSave, edit: Edit): PassageSave {
  const { waiting } = save;
  const noted = edit.note === undefined && waiting?.note !== undefined ? { ...edit, deed: waiting.deed, note: waiting.note } : edit;
  // Typing the very text that waits to be confirmed takes nothing back.
  const next = edit.deed === 'draft' && waiting !== null && waiting.text === edit.text ? waiting : noted;
  return { ...save, waiting: next, hold: save.hold === 'refused' ? 'none' : save.hold };
}

export function mayBegin(save: PassageSave): boolean {
  return save.waiting !== null && save.sending === null && save.hold === 'none';
}

export function begun(save: PassageSave): PassageSave {
  return mayBegin(save) ? { ...save, sending: save.waiting, waiting: null } : save;
}

/** The server has it; what was typed since goes out on the new copy. */
export function arrived(save: PassageSave, base: string): PassageSave {
  return { ...save, base, sending: null, unanswered: [] };
}

/** It did not arrive: it waits again, unless something newer does. */
export function failed(save: PassageSave, hold: PassageSave['hold']): PassageSave {
  return { ...save, waiting: save.waiting ?? save.sending, sending: null, hold };
}

/** Nobody answered, as when a server is started anew in the midst of a save: it may have arrived or not. */
export function unanswered(save: PassageSave): PassageSave {
  const texts = save.sending === null ? save.unanswered : [...save.unanswered, save.sending.text];
  return { ...failed(save, 'none'), unanswered: texts };
}

/** The server has another text than the one this was written on. Where that is a text of ours that nobody answered, it did arrive, and this goes on from it. */
export function met(save: PassageSave, theirs: { readonly target: string; readonly base: string }): PassageSave {
  const isOurs = save.unanswered.includes(theirs.target);
  return isOurs ? { ...failed(save, 'none'), base: theirs.base, unanswered: [] } : failed(save, 'conflict');
}

/** What the server does not have; null where it has all. */
export function unsavedEdit(save: PassageSave): Edit | null {
  return save.waiting ?? save.sending;
}

/** The text that the server does not have; undefined where it has all. */
export function unsavedText(save: PassageSave): string | undefined {
  return unsavedEdit(save)?.text;
}
