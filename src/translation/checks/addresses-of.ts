/** Everything in a text that the pattern finds, once each, without the punctuation of the sentence around it. */
export function addressesOf(text: string, pattern: RegExp): string[] {
  return [...new Set((text.match(pattern) ?? []).map(bare))];
}

/** Each of them looked for from its beginning alone, so that a long run in the middle costs its length and not the square of it. */
const punctuation = /(?<![.,;:!?…"'”“’»«])[.,;:!?…"'”“’»«]+$/u;
const withBracket = /(?<![).,;:!?…"'”“’»«])[).,;:!?…"'”“’»«]+$/u;

/** A closing bracket belongs to an address only when it was opened there. */
function bare(address: string): string {
  return address.replace(address.includes('(') ? punctuation : withBracket, '');
}

/** Those of the source that the target lacks. */
export function lost(source: readonly string[], target: readonly string[]): string[] {
  const kept = new Set(target.map((address) => address.toLowerCase()));
  return source.filter((address) => !kept.has(address.toLowerCase()));
}
