import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { rules } from '@/translation/checks/rules.ts';
import { deskWords } from '@/workbench/desk/admin/desk-words.ts';
import { checkName, findingText } from '@/workbench/desk/admin/say.ts';

describe('what the desk says', () => {
  it('calls a mark that is not there “no mark”, in each language', () => {
    const said = locales.map((language) =>
      findingText(deskWords(language), { check: 'endPunctuation', values: { source: '.', target: '' } }),
    );
    expect(said).toEqual([
      'The source ends with ., the translation with no mark. Check how it ends.',
      'Einde van de brontekst: .; einde van de vertaling: geen leesteken. Kijk het einde na.',
      'Ende des Ausgangstextes: .; Ende der Übersetzung: kein Satzzeichen. Bitte das Ende prüfen.',
      'Fim do original: .; fim da tradução: nenhum sinal de pontuação. Verifique o fim.',
      'Koniec originálu: .; koniec prekladu: žiadne interpunkčné znamienko. Skontrolujte koniec.',
    ]);
  });

  it('never shows the internal name of a check', () => {
    for (const language of locales) {
      const words = deskWords(language);
      for (const { id, severity } of rules) {
        expect(findingText(words, { check: id, values: {} }), id).not.toBe(id);
        if (severity === 'warning') expect(checkName(words, id), id).not.toBe(id);
      }
    }
  });
});
