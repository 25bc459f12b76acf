import { useEffect, useState } from 'react';
import type { DeskDeed } from '../keys/key-table.ts';
import { readKey } from '../keys/read-key.ts';
import { useLatest } from './use-latest.ts';

/**
 * Listens to the desk's keys, wherever on the page the focus is but in a window over it.
 * @returns whether the leader was pressed and a key is waited for; there is no time limit (WCAG 2.2.1)
 */
export function useKeys(onDeed: (deed: DeskDeed) => void): boolean {
  const [waiting, setWaiting] = useState(false);
  const press = useLatest((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || target?.closest('dialog') != null) return;
    const typing = target?.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])') === true;
    const reading = readKey(event, { waiting, typing });
    if (reading.type === 'none' || reading.type === 'ignore') return;
    event.preventDefault();
    setWaiting(reading.type === 'wait');
    if (reading.type === 'deed') onDeed(reading.deed);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [press]);
  return waiting;
}
