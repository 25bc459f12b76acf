import { locales } from '@/languages/locales.ts';
import { pathWords } from '@/languages/path-words.ts';
import { printFigure } from '../figure.ts';
import { chapterSlug } from '../make-chapter.ts';
import type { Measuring } from '../measuring.ts';
import { press } from '../press.ts';

const group = 'footprint';

/** Memory of all processes together: before, and after every page was asked for. */
export async function measureFootprint({ url, chapters, memory }: Measuring): Promise<void> {
  printFigure({ group, figure: `before reading all pages, ${chapters} chapters`, value: await memory(), unit: 'MiB' });
  const numbers = Array.from({ length: chapters }, (_, index) => index + 1);
  const paths = numbers.flatMap((number) =>
    locales.map((locale) => `/${locale}/${pathWords.chapters[locale]}/${chapterSlug(number, locale)}`),
  );
  await press({ url, paths, seconds: 10 });
  printFigure({ group, figure: `after reading pages for ten seconds, ${chapters} chapters`, value: await memory(), unit: 'MiB' });
}
