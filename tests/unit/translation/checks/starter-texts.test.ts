import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '@/translation/checks/check-document.ts';
import { languageDetector } from '@/translation/checks/detect-language.ts';
import type { Finding } from '@/translation/checks/finding.ts';
import { locales } from '@/languages/locales.ts';
import { starterPairs } from './starter-pairs.ts';

/** Texts that people translated with care: what the checks say of them is, but for a few, said in vain. */
describe('of the starter texts', () => {
  let findings: (Finding & { readonly place: string })[] = [];
  let passages = 0;

  beforeAll(async () => {
    const { pairs, termbase } = await starterPairs();
    const facts = {
      termbase,
      required: new Set(['title']),
      unpublishedLink: () => undefined,
      pictures: new Map<string, string[]>(),
      detectLanguage: await languageDetector(),
    };
    passages = pairs.length;
    const documents = new Set(pairs.map(({ document }) => document));
    findings = [...documents].flatMap((document) =>
      locales.flatMap((locale) => {
        const own = pairs.filter((pair) => pair.document === document && pair.locale === locale);
        const told = own.map((pair) => ({ ...pair, state: 'reviewed' as const, entry: undefined }));
        const found = checkDocument({ passages: told, sourceLocale: 'en', locale, facts });
        return [...found].flatMap(([key, list]) => list.map((finding) => ({ ...finding, place: `${locale} ${document} ${key}` })));
      }),
    );
  }, 60_000);

  it('none has an error', () => {
    expect(passages).toBeGreaterThan(1400);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('fewer than two passages in a hundred get a warning', () => {
    expect(findings.length / passages).toBeLessThan(0.02);
  });

  it('none is warned of its marks, spaces, numbers’ form, dates, addresses or language', () => {
    const judged = new Set(['termNotUsed', 'numbersAdded', 'bracketCount', 'twoTranslations']);
    expect(findings.filter(({ check }) => !judged.has(check)).map(({ check, place }) => `${check} ${place}`)).toEqual([]);
  });
});
