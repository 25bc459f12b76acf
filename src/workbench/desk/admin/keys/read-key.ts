import { type DeskDeed, keyTable, leader } from './key-table.ts';

/** What of a keyboard event decides; a browser's KeyboardEvent fits. */
export interface PressedKey {
  readonly key: string;
  /** The place on the keyboard: digits are found by it, since the Slovak row of digits has letters. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** `wait`: the leader was pressed, the next key counts. `cancel`: that key meant nothing. `none`: not ours. */
export type KeyReading = { readonly type: 'deed'; readonly deed: DeskDeed } | { readonly type: 'wait' | 'cancel' | 'ignore' | 'none' };

interface Where {
  /** The leader was pressed before. */
  readonly waiting: boolean;
  /** The person is typing a text, so that a plain `?` is a question mark. */
  readonly typing: boolean;
}

/** Reads one key by the table. A dead key, an input method at work, and AltGr (Control and Alt at once) are never ours. */
export function readKey(pressed: PressedKey, { waiting, typing }: Where): KeyReading {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = pressed;
  if (isComposing || key === 'Dead' || key === 'Process') return { type: 'none' };
  if (waiting) return readSecond(pressed);
  const control = ctrlKey || metaKey;
  if (control && altKey) return { type: 'none' };
  if (ctrlKey && !shiftKey && key === leader) return { type: 'wait' };
  if (!control && !altKey && key === '?' && !typing) return { type: 'deed', deed: 'keys' };
  const line = keyTable.find(
    ({ direct }) =>
      direct?.key === key &&
      (direct.control ?? false) === control &&
      (direct.shift ?? false) === shiftKey &&
      (direct.alt ?? false) === altKey,
  );
  return line === undefined ? { type: 'none' } : { type: 'deed', deed: line.deed };
}

function readSecond({ key, code, ctrlKey, metaKey, altKey }: PressedKey): KeyReading {
  if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key)) return { type: 'ignore' };
  if (ctrlKey || metaKey || altKey) return { type: 'cancel' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const wanted = digit ?? (key.length === 1 ? key.toLowerCase() : key);
  const line = keyTable.find(({ after }) => after === wanted) ?? keyTable.find(({ after }) => after === key);
  return line === undefined ? { type: 'cancel' } : { type: 'deed', deed: line.deed };
}
