/**
 * Something that the person who runs the server can mend. Its message is one line that names what is wrong and what to
 * change; scripts print it without a stack trace and end with exit code 1.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
