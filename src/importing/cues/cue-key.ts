/** A line in the form in which cues are compared: small letters, straight apostrophes, one space, no mark at the end. */
export function cueKey(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[.:!…]+$/, '');
}
