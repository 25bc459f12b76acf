import { createServerFeature } from '@payloadcms/richtext-lexical';
import { label } from '@/languages/label.ts';
import { perLocale } from '@/languages/locales.ts';

const reasons = [
  ...['furniture', 'script', 'unsafeLink', 'picture', 'form', 'comments', 'hidden', 'deleted'],
  ...['cells', 'nestedTable', 'listLetters'],
];
const sentences = {
  told: label('paste.told'),
  tooMuch: label('paste.tooMuch'),
  ...Object.fromEntries(reasons.map((reason) => [reason, label(`import.report.reason.${reason}`)])),
};

/** Pasting from Word, Google Docs, LibreOffice and pages, read as the importer reads HTML; its half for the browser is in the importer's room. */
export const PastingFeature = createServerFeature({
  key: 'pasting',
  feature: {
    ClientFeature: '@/importing/pasting/paste-feature.ts#PasteFeature',
    i18n: perLocale((locale) => Object.fromEntries(Object.entries(sentences).map(([key, text]) => [key, text[locale]]))),
  },
});
