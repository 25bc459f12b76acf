let loaded: Promise<ReadonlySet<string>> | undefined;

/**
 * The passwords most used, in small letters: some 49,000 from published leaks, as the zxcvbn-ts project keeps them. Loaded
 * when the first password is looked at, since it takes a tenth of a second and four megabytes.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  return loaded;
}
