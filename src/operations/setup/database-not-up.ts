import { ConfigurationError } from '../configuration-error.ts';

/** A database that does not answer now, and may in a moment: servers start in any order. */
export class DatabaseNotUp extends ConfigurationError {}
