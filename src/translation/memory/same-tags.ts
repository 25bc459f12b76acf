/** Whether a translation has just the numbered tags of its source, each opened and closed as there, in any order. */
export function sameTags(source: string, target: string): boolean {
  return tagsOf(source) === tagsOf(target) && isNested(target);
}

function tagsOf(text: string): string {
  return (text.match(/<\/?\d+>|<\d+\/>/g) ?? []).sort().join('');
}

/** Each tag that opens is closed again, the last one first. */
function isNested(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, number = ''] of text.matchAll(/<(\/?)(\d+)>/g)) {
    if (slash === '') open.push(number);
    else if (open.pop() !== number) return false;
  }
  return open.length === 0;
}
