import { type GenericTranslationsObject, initI18n } from '@payloadcms/translations';
import { de } from '@payloadcms/translations/languages/de';
import { nl } from '@payloadcms/translations/languages/nl';
import { pt } from '@payloadcms/translations/languages/pt';
import { sk } from '@payloadcms/translations/languages/sk';
import type { SanitizedConfig } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { message } from '@/languages/label.ts';
import { ownWords } from '@/languages/speak-own-words.ts';
import { composeConfig } from '../../../payload.config.ts';

const payloads = { nl, de, pt, sk };
const others = ['nl', 'de', 'pt', 'sk'] as const;
const brazilian =
  /(?<!\p{L})(?:você|vocês|usuári\p{L}+|senhas?|salv\p{L}+|arquivos?|delet\p{L}+|exclu\p{L}+|telas?|cardápio|lixeira|abas?|baixar|registr\p{L}+|logado|login|log ?out|esportes?|equipes?|(?!quando)\p{L}+[aei]ndo)(?!\p{L})/iu;
const familiar = /(?<!\p{L})(?:du|dein\p{L}*|dir|dich|(?:gib|wähle|prüfe|überprüfe|versuche|ziehe|klicke|gehe)(?! ich))(?!\p{L})/iu;
const czech = /[ěřů]|(?<!\p{L})(?:filtrovat|zadání|požadavku)(?!\p{L})/iu;
/** A label comes in the nominative: it can stand alone, behind a colon, a number or in quotation marks, not in a phrase that it would have to agree with. */
const inflected =
  /(?:nov|existujúc|tent|tát|globáln|žiadn|všetk)\p{L}* \{\{label|\{\{label\}\} (?:"\{\{title\}\}" )?(?:úspešne|presunuté|dokument)|(?:podľa|vzťah|kôš|koš|pre|upraviť|vymazať|odstrániť) <?\d?>?\{\{label/iu;

let config: SanitizedConfig;
beforeAll(async () => {
  config = await composeConfig({ databaseUri: 'file:never-opened.db', secret: 'for-tests-only' });
}, 60_000);

/** `general:save` to its string, for every string of a catalogue. */
function flat(words: GenericTranslationsObject, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${before}${key}`, value] as const] : [...flat(value, `${before}${key}:`)],
    ),
  );
}

/** What the admin shows in a language, editor included. */
async function shown(language: 'en' | (typeof others)[number]): Promise<Map<string, string>> {
  const { translations } = await initI18n({ config: config.i18n, context: 'api', language });
  return flat(translations);
}

/** Each once: a sentence may name its {{label}} once where the English names it twice. */
const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}|<\/?\d>/g))].sort();

describe('our own words in the admin', () => {
  it.each(others)('stand only where Payload has a string in %s, so that a renamed key is seen', async (language) => {
    // The editor's strings are the same keys in every language; ours are never in its English.
    const known = new Set([...flat(payloads[language].translations).keys(), ...(await shown('en')).keys()]);
    const own = [...flat(ownWords[language]).keys()];
    expect(own.filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(others)('are what is shown in %s, in the editor too', async (language) => {
    const all = await shown(language);
    const own = flat(ownWords[language]);
    expect([...own].filter(([key, text]) => all.get(key) !== text)).toEqual([]);
  });

  it.each(others)('leave no string in %s with other placeholders than in English', async (language) => {
    const english = await shown('en');
    const wrong = [...(await shown(language))].filter(
      ([key, text]) => english.has(key) && placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(others)('leave no English sentence and no note to a translator in %s', async (language) => {
    const english = await shown('en');
    const wrong = [...(await shown(language))].filter(
      ([key, text]) => text.includes('\n') || (english.get(key) === text && text.split(/\s+/).length > 3),
    );
    expect(wrong).toEqual([]);
  });

  it.each(others)('leave the word about a failed login and the lock-out in %s', async (language) => {
    expect((await shown(language)).get('error:emailOrPasswordIncorrect')).toBe(message(language, 'error.login'));
  });

  it('repeat nothing that Payload says in the same words', () => {
    const repeated = others.flatMap((language) => {
      const theirs = flat(payloads[language].translations);
      return [...flat(ownWords[language])].filter(([key, text]) => theirs.get(key) === text);
    });
    expect(repeated).toEqual([]);
  });

  it('leave nothing Brazilian in Portuguese', async () => {
    expect([...flat(pt.translations).values()].filter((text) => brazilian.test(text)).length).toBeGreaterThan(100);
    expect([...(await shown('pt'))].filter(([, text]) => brazilian.test(text))).toEqual([]);
  });

  it('call nobody “du” in German, as our own words do not', async () => {
    expect([...flat(de.translations).values()].filter((text) => familiar.test(text)).length).toBeGreaterThan(50);
    expect([...(await shown('de'))].filter(([, text]) => familiar.test(text))).toEqual([]);
  });

  it('leave no Czech word in Slovak, and no label where its case or gender would have to be another', async () => {
    expect([...flat(sk.translations).values()].filter((text) => czech.test(text) || inflected.test(text)).length).toBeGreaterThan(20);
    expect([...(await shown('sk'))].filter(([, text]) => czech.test(text) || inflected.test(text))).toEqual([]);
  });

  it('say in Portuguese what people of Porto say', async () => {
    const { t } = await initI18n({ config: config.i18n, context: 'client', language: 'pt' });
    expect(t('general:save')).toBe('Guardar');
    expect(t('general:restoring')).toBe('A repor…');
    expect(t('validation:requiresAtLeast', { count: 2, label: 'Secções' })).toBe('Este campo requer, no mínimo, 2 Secções.');
    expect(t('lexical:link:loadingWithEllipsis' as 'general:loading')).toBe('A carregar…');
  });
});
