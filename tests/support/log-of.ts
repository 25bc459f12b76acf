import type { Plugin } from 'payload';
import { dropOutageLines } from '@/people/outage/drop-outage-lines.ts';

/** Catches what a house logs at `info` and above, a line each, instead of printing it. Give `plugin` to the house after its own. */
export function logOf(): { readonly lines: string[]; readonly plugin: Plugin } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line.trim()) };
  return {
    lines,
    plugin: (config) => ({
      ...config,
      logger: { options: { level: 'info', hooks: { logMethod: dropOutageLines } }, destination } as unknown as NonNullable<
        typeof config.logger
      >,
    }),
  };
}
