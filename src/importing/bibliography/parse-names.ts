import type { EntryName } from './reference-entry.ts';

/** "J.", "A. B.", "J.-P.", "Ch.", and "P" where the full stop was forgotten; "Lee" and "Ng" are names. */
const initials = /^(?:(?:\p{Lu}\p{Ll}{0,2}\.|\p{Lu}(?!\p{Ll}))[\s-]*){1,5}$/u;

/**
 * Names as APA lists them: "Lave, J., & Wenger, E.". Slips that are common are understood: a missing full stop ("Shea, P"), a missing
 * comma before "&", a given name before the family name ("William Snyder, W."). What has no initials is an organisation.
 */
export function parseNames(list: string): EntryName[] {
  const pieces = list
    .replace(/\s*(?:…|\.\.\.)\s*/g, ', ')
    .replace(/,?\s*\bet al\.?/gi, '')
    .split(/\s*[,;]\s*(?:&|and|und|en|e|a)?\s+|\s+&\s*|(?<=\p{Lu}\.)\s+(?:and|und|en|e|a)\s+/u)
    .map((piece) => piece.replace(/^(?:&|and|und)\s+/u, '').trim())
    .filter((piece) => piece !== '' && piece !== '&');
  const names: EntryName[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const family = pieces[index] ?? '';
    const given = pieces[index + 1];
    if (given !== undefined && isInitials(given) && !isInitials(family)) {
      names.push(person(family, given));
      index += 1;
    } else {
      names.push({ literal: family.replace(/\.$/, '') });
    }
  }
  return names;
}

function isInitials(piece: string): boolean {
  return initials.test(piece) && piece.replace(/[^\p{L}]/gu, '').length <= 8;
}

function person(family: string, given: string): EntryName {
  const words = family.split(/\s+/);
  const [first, ...rest] = words;
  const twice =
    rest.length > 0 &&
    first !== undefined &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first) &&
    !particles.has(first.toLowerCase()) &&
    given.startsWith(first.charAt(0));
  return { family: twice ? rest.join(' ') : family, given: /\p{L}$/u.test(given) && given.length <= 2 ? `${given}.` : given };
}

/** Words that belong to a family name though they look like a given one: "Van de Putte, V.". */
const particles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'dos',
  'das',
  'da',
  'do',
  'la',
  'le',
  'du',
  'di',
  'ter',
  'ten',
  'zu',
  'mc',
  'mac',
  'san',
  'santa',
]);
