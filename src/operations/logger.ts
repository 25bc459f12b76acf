import type { Config } from 'payload';
import type { LoggerOptions } from 'pino';
import { dropOutageLines } from '@/people/outage/drop-outage-lines.ts';
import type { Environment } from './environment.ts';

/** The log of both processes: one JSON object a line on standard output, without secrets. */
export function loggerOptions(level: Environment['logLevel']): LoggerOptions {
  return {
    level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (name: string) => ({ level: name }), bindings: () => ({}) },
    redact: { paths: ['password', '*.password', 'token', '*.token', 'req.headers', 'headers'], remove: true },
  };
}

/** What Payload makes the back's logger from. */
export function loggerSettings(level: Environment['logLevel']): NonNullable<Config['logger']> {
  return { options: { ...loggerOptions(level), hooks: { logMethod: dropOutageLines } } };
}
