import type { Config } from 'payload';
import { dropOutageLines } from '@/people/outage/drop-outage-lines.ts';
import type { Environment } from './environment.ts';

/** The server's log: one JSON object a line on standard output, without secrets. Payload makes the logger from this. */
export function loggerSettings(level: Environment['logLevel']): NonNullable<Config['logger']> {
  return {
    options: {
      level,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      hooks: { logMethod: dropOutageLines },
      formatters: { level: (name: string) => ({ level: name }), bindings: () => ({}) },
      redact: { paths: ['password', '*.password', 'token', '*.token', 'req.headers', 'headers'], remove: true },
    },
  };
}
