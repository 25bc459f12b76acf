/**
 * Milliseconds until whoever is refused with the end of their connection hears it. People do not notice; somebody who
 * sends such requests one after another gets five of them a second on each connection instead of a thousand, and their reading
 * costs the readers nothing.
 */
export const hesitation = 200;
