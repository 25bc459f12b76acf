import type { Locale } from '@/languages/locales.ts';

const english =
  'a community of practice grows when people who share a task meet often learn from each other and change what they do together'.split(' ');

const words: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: english,
  nl: 'een leergemeenschap groeit wanneer mensen die een opdracht delen elkaar vaak zien van elkaar leren en samen anders gaan werken'.split(
    ' ',
  ),
  de: 'eine praxisgemeinschaft wächst wenn menschen mit einer gemeinsamen aufgabe sich oft treffen voneinander lernen und ihr handeln verändern'.split(
    ' ',
  ),
  pt: 'uma comunidade de prática cresce quando pessoas que partilham uma tarefa se encontram aprendem umas com as outras e mudam juntas'.split(
    ' ',
  ),
  sk: 'spoločenstvo praxe rastie keď sa ľudia so spoločnou úlohou často stretávajú učia sa jeden od druhého a spolu menia svoju prácu'.split(
    ' ',
  ),
};

/** Text of about a length, in a language, always the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function makeText({ locale, characters, seed }: { locale: Locale; characters: number; seed: number }): string {
  const choice = words[locale] ?? english;
  let state = seed >>> 0;
  let text = '';
  while (text.length < characters) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${text === '' ? '' : ' '}${choice[(state >>> 8) % choice.length] ?? ''}`;
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
