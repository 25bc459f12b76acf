import { chapterSlug } from '../make-chapter.ts';
import type { Measuring } from '../measuring.ts';
import { pressAndPrint } from '../press-and-print.ts';

const group = 'api';

/** What programs ask for: the delivery API, and Payload's own REST. */
export async function measureApi({ url, chapters }: Measuring): Promise<void> {
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  const asks: Readonly<Record<string, readonly string[]>> = {
    'delivery, one chapter in nl with relations': numbers.map((number) => `/api/v1/nl/chapters/${chapterSlug(number, 'nl')}`),
    'delivery, ten chapters, three fields': ['/api/v1/nl/chapters?limit=10&fields=id,title,slug'],
    'delivery, all languages of one chapter': numbers.map((number) => `/api/v1/all/chapters/${chapterSlug(number, 'en')}`),
    'REST, one chapter in nl with relations': numbers.map(
      (number) => `/api/chapters?locale=nl&depth=1&where[slug][equals]=${chapterSlug(number, 'nl')}`,
    ),
    'REST, ten chapters, three fields': [
      '/api/chapters?locale=nl&depth=0&limit=10&select[title]=true&select[slug]=true&select[number]=true',
    ],
  };
  for (const [name, paths] of Object.entries(asks)) await pressAndPrint({ group, chapters, url, name, paths });
}
