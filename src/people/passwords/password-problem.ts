/** What is wrong with a new password; each has its words in the label catalogues as `error.password.…`. */
export type PasswordProblem = 'short' | 'common' | 'own';

/** Characters, not bytes; NIST SP 800-63B-4, 3.1.1.2 asks for eight at least, and more where a password stands alone. */
export const shortestPassword = 10;

/** So many characters behind a word that everybody tries are tried as well: years, birthdays, exclamation marks. */
const commonTail = 4;

export interface PasswordInput {
  readonly password: string;
  readonly email: string;
  readonly name: string;
  /** Whether these words, in small letters, are among the passwords most used. */
  readonly isCommon: (words: string) => boolean;
}

/**
 * Whether somebody may have this password: long enough, not among the commonest ones however it is written, and not their
 * own name or address. There are no rules of digits and capitals, which make passwords worse (NIST SP 800-63B-4, 3.1.1.2).
 *
 * @returns undefined when it may be taken
 */
export function passwordProblem({ password, email, name, isCommon }: PasswordInput): PasswordProblem | undefined {
  const plain = normal(password);
  if (characters(password).length < shortestPassword || characters(plain).length < shortestPassword) return 'short';
  if (isCommon(plain) || isCommon(withoutTail(plain)) || isMonotonous(plain)) return 'common';
  const mailbox = normal(email).replace(/@.*$/s, '');
  const own = [email, mailbox, name, ...name.split(/\s+/)].map(normal).filter((words) => words.length >= 3);
  if (own.some((words) => plain === words || withoutTail(plain) === words)) return 'own';
  return undefined;
}

/** As people count them: a letter with its marks, or a picture, is one (Unicode, UAX 29). */
function characters(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Spelled alike: "Ｐassword", "PASSWORD " and "password" are one (Unicode, NFKC). */
function normal(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function withoutTail(words: string): string {
  const base = words.replace(/[^\p{L}]+$/u, '');
  return words.length - base.length <= commonTail ? base : words;
}

/** "aaaaaaaaaa", "1212121212", "0123456789", "abcdefghij": up to three characters, or each the next one. */
function isMonotonous(words: string): boolean {
  if (new Set(words).size <= 3) return true;
  const codes = characters(words).map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 && [1, -1].includes([...steps][0] ?? 0);
}
