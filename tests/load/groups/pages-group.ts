import { locales } from '@/languages/locales.ts';
import { pathWords } from '@/languages/path-words.ts';
import { chapterSlug } from '../make-chapter.ts';
import { pressAndPrint } from '../press-and-print.ts';
import type { Measuring } from '../measuring.ts';

const group = 'pages';

/** The reader's pages over 16 connections. */
export async function measurePages({ url, chapters }: Measuring): Promise<void> {
  const page = (number: number) => locales.map((locale) => `/${locale}/${pathWords.chapters[locale]}/${chapterSlug(number, locale)}`);
  await pressAndPrint({ group, chapters, url, name: 'one chapter in five languages', paths: page(7) });
  const many = Array.from({ length: 40 }, (_, index) => page(index + 1)).flat();
  await pressAndPrint({ group, chapters, url, name: '40 chapters in five languages', paths: many });
  await pressAndPrint({
    group,
    chapters,
    url,
    name: 'list of chapters',
    paths: locales.map((locale) => `/${locale}/${pathWords.chapters[locale]}`),
  });
}
