import type { CheckRule } from './check-rule.ts';
import { altMissing } from './rules/alt-missing.ts';
import { bracketCount } from './rules/bracket-count.ts';
import { brackets } from './rules/brackets.ts';
import { citationChanged } from './rules/citation-changed.ts';
import { currencyMissing } from './rules/currency-missing.ts';
import { dates } from './rules/dates.ts';
import { doiChanged } from './rules/doi-changed.ts';
import { doubleSpace } from './rules/double-space.ts';
import { doubleWord } from './rules/double-word.ts';
import { emailChanged } from './rules/email-changed.ts';
import { empty } from './rules/empty.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { foreignSentence } from './rules/foreign-sentence.ts';
import { invisible } from './rules/invisible.ts';
import { lengthRatio } from './rules/length-ratio.ts';
import { lineBreakInTitle } from './rules/line-break-in-title.ts';
import { linkNotPublished } from './rules/link-not-published.ts';
import { longHeading } from './rules/long-heading.ts';
import { markMissing } from './rules/mark-missing.ts';
import { numberFormat } from './rules/number-format.ts';
import { numbersAdded } from './rules/numbers-added.ts';
import { numbersMissing } from './rules/numbers-missing.ts';
import { outerSpace } from './rules/outer-space.ts';
import { percentMissing } from './rules/percent-missing.ts';
import { percentSpacing } from './rules/percent-spacing.ts';
import { placeholder } from './rules/placeholder.ts';
import { questionMissing } from './rules/question-missing.ts';
import { quotationStyle } from './rules/quotation-style.ts';
import { quotationUnclosed } from './rules/quotation-unclosed.ts';
import { sameAsSource } from './rules/same-as-source.ts';
import { spaceAfterPunctuation } from './rules/space-after-punctuation.ts';
import { spaceBeforePunctuation } from './rules/space-before-punctuation.ts';
import { spaceInQuotation } from './rules/space-in-quotation.ts';
import { tagAdded } from './rules/tag-added.ts';
import { tagCrossed } from './rules/tag-crossed.ts';
import { tagDoubled } from './rules/tag-doubled.ts';
import { tagEmpty } from './rules/tag-empty.ts';
import { tagMissing } from './rules/tag-missing.ts';
import { tagUnknown } from './rules/tag-unknown.ts';
import { termAvoided } from './rules/term-avoided.ts';
import { termNotUsed } from './rules/term-not-used.ts';
import { tooLong } from './rules/too-long.ts';
import { twoTranslations } from './rules/two-translations.ts';
import { urlChanged } from './rules/url-changed.ts';
import { wrongLanguage } from './rules/wrong-language.ts';

/**
 * Every check there is. What readers would meet as broken or lost is an error and keeps the language from being published, unless a
 * reviewer says why it may be; what a good translation can have by right is a warning.
 *
 * | error | because |
 * | --- | --- |
 * | empty, tooLong | the language could not be saved as published |
 * | placeholder, altMissing | text that is still to come, a picture nobody can hear; the content room's gate holds them too, and without exception |
 * | tagMissing, tagDoubled | a link, citation or footnote is lost or stands twice |
 * | tagEmpty | a link that nobody can follow |
 * | tagUnknown, tagCrossed | readers would see `<3>` |
 * | doiChanged | a DOI names one work, in every language |
 *
 * Changed web and e-mail addresses are warnings: a site may have pages, a country a contact, in this language.
 */
export const rules: readonly CheckRule[] = [
  ...[empty, placeholder, tooLong, altMissing, tagMissing, tagDoubled, tagEmpty, tagUnknown, tagCrossed, doiChanged],
  ...[sameAsSource, wrongLanguage, foreignSentence, termAvoided, termNotUsed, twoTranslations, lengthRatio, longHeading, lineBreakInTitle],
  ...[
    numbersMissing,
    numbersAdded,
    numberFormat,
    percentMissing,
    percentSpacing,
    currencyMissing,
    dates,
    citationChanged,
    urlChanged,
    emailChanged,
  ],
  ...[markMissing, tagAdded, linkNotPublished, endPunctuation, questionMissing, brackets, bracketCount, quotationStyle, quotationUnclosed],
  ...[spaceInQuotation, spaceBeforePunctuation, spaceAfterPunctuation, doubleSpace, outerSpace, invisible, doubleWord],
];
