/** Whether a text reads as an entry of a bibliography: an author with initials or a journal's numbers, and a year in brackets (APA 7, 9.5). */
export function isBibliographic(text: string): boolean {
  // The year first: from each letter on, looking for it would take the square of a long text's time.
  return /(?<=\p{L}[^()]{0,200})\((?:\d{4}[a-z]?|n\.d\.|in press)[^)]{0,20}\)\s?\./u.test(text) && /\b\p{Lu}\./u.test(text);
}
