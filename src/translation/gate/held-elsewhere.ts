/**
 * Checks whose errors others refuse already, without exception, so that no reason helps: the fields' own validation (a title, a length) and the
 * content room's publish gate (placeholder text, alternative texts).
 */
export const heldElsewhere: ReadonlySet<string> = new Set(['empty', 'tooLong', 'placeholder', 'altMissing']);
