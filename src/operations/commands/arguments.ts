import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { ConfigurationError } from '../configuration-error.ts';
import type { OptionValues } from './command.ts';

/** The one thing a command works on. @throws ConfigurationError when it is missing or more was typed */
export function onePositional(positionals: readonly string[], name: string): string {
  const [value, ...more] = positionals;
  if (value === undefined) throw new ConfigurationError(`${name} is missing`);
  if (more.length > 0) throw new ConfigurationError(`"${more.join(' ')}" is too much: only ${name} is expected`);
  return value;
}

/** Refuses anything beside the options. */
export function noPositionals(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new ConfigurationError(`"${positionals.join(' ')}" is too much: no such argument is expected`);
}

/** The language that `--locale` names. @throws ConfigurationError with the valid codes */
export function localeOption(values: OptionValues): Locale {
  const value = values['locale'];
  if (isLocale(value)) return value;
  const valid = locales.join(', ');
  throw new ConfigurationError(
    value === undefined
      ? `--locale is missing: use one of ${valid}`
      : `--locale ${String(value)} is no language we know: use one of ${valid}`,
  );
}

/** One of a few words. @throws ConfigurationError with the words */
export function choice<T extends string>(values: OptionValues, name: string, choices: readonly T[]): T {
  const value = values[name];
  const chosen = choices.find((each) => each === value);
  if (chosen !== undefined) return chosen;
  const valid = choices.join(', ');
  throw new ConfigurationError(
    value === undefined ? `--${name} is missing: use one of ${valid}` : `--${name} ${String(value)} is unknown: use one of ${valid}`,
  );
}

/** A whole number from 1, or what counts when the option is not given. */
export function countOption(values: OptionValues, name: string, fallback: number): number {
  const value = values[name];
  if (value === undefined) return fallback;
  if (typeof value !== 'string' || !/^[1-9]\d{0,4}$/.test(value))
    throw new ConfigurationError(`--${name} must be a whole number from 1 to 99999`);
  return Number(value);
}
