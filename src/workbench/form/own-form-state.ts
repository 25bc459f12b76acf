import type { ServerFunctionClientArgs } from 'payload';

/**
 * What the admin's forms ask of the server, without Payload's own look whether the document was saved since it was opened: its window
 * (`DocumentStaleData`, 3.90) has one button, which throws away what was typed, and it comes for a save in any language. Ours joins what both
 * changed, and asks where they changed the same.
 */
export function ownFormState({ name, args }: ServerFunctionClientArgs): ServerFunctionClientArgs['args'] {
  return name === 'form-state' ? { ...args, checkForStaleData: false } : args;
}
