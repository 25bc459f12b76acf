import { message } from '@/languages/label.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';

/** What the button and its window say, in the person's language. */
export function restoreWords(language: string) {
  const say = (name: string) => message(language, `restore.${name}`);
  const nameOf = (locale: Locale) => message(language, `option.sourceLocale.${locale}`);
  return {
    languages: perLocale(nameOf) as Readonly<Record<string, string>>,
    button: perLocale((locale: Locale) => message(language, 'restore.button', { language: nameOf(locale) })) as Readonly<
      Record<string, string>
    >,
    title: { done: say('title.done'), removes: say('title.removes'), failed: say('title.failed') },
    failed: say('failed'),
    whole: say('whole'),
    lost: say('lost'),
    remove: say('remove'),
    open: say('open'),
    cancel: say('cancel'),
  };
}

export type RestoreWords = ReturnType<typeof restoreWords>;
