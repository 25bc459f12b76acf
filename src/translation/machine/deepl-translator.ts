import { AuthorizationError, ConnectionError, QuotaExceededError, TooManyRequestsError, Translator } from 'deepl-node';
import type { TranslateTextOptions } from 'deepl-node';
import { localeInfo } from '@/languages/locales.ts';
import { MachineError, type MachineProblem, type MachineTranslator } from './machine-translator.ts';

/** Milliseconds that one attempt may take. */
const timeLimit = 20_000;

interface DeepLInput {
  readonly key: string;
  /** Where DeepL is, without a path; by the kind of the key where it is left out. */
  readonly url?: string | undefined;
}

/** DeepL through its own client, which tries again where DeepL has too much to do. Its log stays at its default, without texts. */
export function deeplTranslator({ key, url }: DeepLInput): MachineTranslator {
  const settings = { maxRetries: 3, minTimeout: timeLimit, sendPlatformInfo: false };
  const client = new Translator(key, url === undefined ? settings : { ...settings, serverUrl: url });
  return {
    name: 'DeepL',
    markup: 'xml',
    async translate({ texts, from, to }) {
      const options: TranslateTextOptions = { tagHandling: 'xml', ignoreTags: ['t'], preserveFormatting: true };
      try {
        const results = await client.translateText([...texts], localeInfo[from].deepl.source, localeInfo[to].deepl.target, options);
        return results.map(({ text }) => text);
      } catch (error) {
        throw new MachineError(problemOf(error));
      }
    },
  };
}

function problemOf(error: unknown): MachineProblem {
  if (error instanceof AuthorizationError) return 'key';
  if (error instanceof QuotaExceededError) return 'quota';
  if (error instanceof TooManyRequestsError) return 'busy';
  if (error instanceof ConnectionError) return 'unreachable';
  const text = error instanceof Error ? error.message : '';
  if (/_lang\b.*not supported/i.test(text)) return 'language';
  return /Service unavailable/i.test(text) ? 'busy' : 'answer';
}
