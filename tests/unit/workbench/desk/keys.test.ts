import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { deskWords } from '@/workbench/desk/admin/desk-words.ts';
import { keyNames } from '@/workbench/desk/admin/keys/key-names.ts';
import { keyTable } from '@/workbench/desk/admin/keys/key-table.ts';
import { type PressedKey, readKey } from '@/workbench/desk/admin/keys/read-key.ts';

const nothing = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({ ...nothing, key, code: '', ...more });
const atWork = { waiting: false, typing: true };
const waiting = { waiting: true, typing: true };

describe('the keys of the desk', () => {
  it('confirm with Control and Enter, on a Mac with Command and Enter; approve with Shift besides', () => {
    expect(readKey(press('Enter', { ctrlKey: true }), atWork)).toEqual({ type: 'deed', deed: 'confirm' });
    expect(readKey(press('Enter', { metaKey: true }), atWork)).toEqual({ type: 'deed', deed: 'confirm' });
    expect(readKey(press('Enter', { ctrlKey: true, shiftKey: true }), atWork)).toEqual({ type: 'deed', deed: 'approve' });
    expect(readKey(press('Enter'), atWork)).toEqual({ type: 'none' });
  });

  it('leave AltGr, dead keys and input methods to the person’s keyboard', () => {
    expect(readKey(press('Enter', { ctrlKey: true, altKey: true }), atWork)).toEqual({ type: 'none' });
    expect(readKey(press('€', { ctrlKey: true, altKey: true }), atWork)).toEqual({ type: 'none' });
    expect(readKey(press('Dead', { ctrlKey: true }), atWork)).toEqual({ type: 'none' });
    expect(readKey(press('Enter', { ctrlKey: true, isComposing: true }), atWork)).toEqual({ type: 'none' });
  });

  it('wait after Control and comma for one plain key, whose letter decides and for digits its place', () => {
    expect(readKey(press(',', { ctrlKey: true }), atWork)).toEqual({ type: 'wait' });
    expect(readKey(press('T', { shiftKey: true }), waiting)).toEqual({ type: 'deed', deed: 'tag' });
    expect(readKey(press('ľ', { code: 'Digit2' }), waiting)).toEqual({ type: 'deed', deed: 'match2' });
    expect(readKey(press('Shift', { shiftKey: true }), waiting)).toEqual({ type: 'ignore' });
    expect(readKey(press('Escape'), waiting)).toEqual({ type: 'cancel' });
  });

  it('show the sheet on a question mark, which in a text is a question mark', () => {
    expect(readKey(press('?', { shiftKey: true }), { waiting: false, typing: false })).toEqual({ type: 'deed', deed: 'keys' });
    expect(readKey(press('?', { shiftKey: true }), atWork)).toEqual({ type: 'none' });
    expect(readKey(press('?', { shiftKey: true }), waiting)).toEqual({ type: 'deed', deed: 'keys' });
  });

  it('are each their own: no two deeds share one', () => {
    const after = keyTable.map((line) => line.after);
    expect(after).toEqual([...new Set(after)]);
    expect(keyTable.filter(({ after: key }) => key === 'n').map(({ deed }) => deed)).toEqual(['next']);
  });

  it('are named as the keyboard names them', () => {
    const names = { control: 'Strg', shift: 'Umschalt', enter: 'Eingabe', pageDown: 'Bild ab', pageUp: 'Bild auf' };
    const approve = keyTable.find(({ deed }) => deed === 'approve') ?? keyTable[0];
    expect(approve === undefined ? [] : keyNames(approve, names, false)).toEqual([
      ['Strg', 'Umschalt', 'Eingabe'],
      ['Strg ,', 'A'],
    ]);
  });

  it.each(locales)('have a word for each deed in %s', (locale) => {
    const words = deskWords(locale);
    expect(keyTable.filter(({ deed }) => words[`desk.key.${deed}`] === undefined)).toEqual([]);
  });
});
