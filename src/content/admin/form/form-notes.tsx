import type { UIFieldServerComponent } from 'payload';
import { allFacts, isKindSlug } from '@/content/all-facts.ts';
import { message } from '@/languages/label.ts';
import { languageNames } from '@/languages/language-names.ts';
import { defaultLocale, isLocale, perLocale } from '@/languages/locales.ts';
import { isPathKind, pathWords } from '@/languages/path-words.ts';
import { ProblemList } from './problem-list.tsx';
import { PublicPage } from './public-page.tsx';
import './form-notes.css';

/** What a form says of itself: in which language it is public, with a link there, and all that keeps it from being saved. */
export const FormNotes: UIFieldServerComponent = ({ i18n, id, collectionSlug }) => {
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale;
  const say = (key: string) => message(language, `form.${key}`);
  const names = languageNames(language);
  const published = perLocale((locale) => message(language, 'form.published', { language: names[locale] }));
  const hasPage = isKindSlug(collectionSlug) && isPathKind(collectionSlug) && allFacts[collectionSlug].publishes === 'by-status';
  return (
    <>
      {hasPage && id !== undefined && (
        <PublicPage kind={collectionSlug} id={String(id)} paths={pathWords[collectionSlug]} words={{ published, open: say('open') }} />
      )}
      <ProblemList words={{ title: say('problems'), lead: say('problemsLead'), hide: say('problemsHide') }} />
    </>
  );
};
