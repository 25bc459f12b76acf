'use client';

import { type ReactNode, useSyncExternalStore } from 'react';

interface ZoneProps {
  readonly language: string;
  /** With a place for `{zone}`. */
  readonly words: string;
}

/** Names the time zone of the device, which the server does not know: "Europe/Brussels, GMT+1". */
export function LocalZone({ language, words }: ZoneProps): ReactNode {
  const zone = useSyncExternalStore(never, () => zoneOf(language), nowhere);
  return zone === '' ? null : <p className="field-description">{words.replace('{zone}', zone)}</p>;
}

function zoneOf(language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZoneName: 'short' });
  const offset = format.formatToParts(new Date()).find(({ type }) => type === 'timeZoneName')?.value;
  return [format.resolvedOptions().timeZone, offset].filter((part) => part !== undefined).join(', ');
}

const never = () => () => undefined;
const nowhere = () => '';
