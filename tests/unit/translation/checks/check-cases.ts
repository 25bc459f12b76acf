import type { Locale } from '@/languages/locales.ts';
import type { CheckInput } from '@/translation/checks/check-input.ts';

/** A pair of texts and whether a rule has something to say of it. */
export interface CheckCase {
  readonly check: string;
  readonly locale: Locale;
  readonly source: string;
  readonly target: string;
  readonly more?: Partial<CheckInput>;
}

export function inputOf({ locale, source, target, more = {} }: CheckCase): CheckInput {
  return { source, target, locale, sourceLocale: 'en', kind: 'paragraph', path: ['body'], tagged: false, tags: [], ...more };
}

const link = { number: 1, kind: 'link', paired: true } as const;
const bold = { number: 2, kind: 'mark', paired: true } as const;
const citation = { number: 3, kind: 'citation', paired: false } as const;
const tagged = { tagged: true, tags: [link, bold, citation] };
const of = (check: string, locale: Locale, source: string, target: string, more?: Partial<CheckInput>): CheckCase =>
  more === undefined ? { check, locale, source, target } : { check, locale, source, target, more };

const read = 'Read <1>the guide</1> <2>today</2> <3/>.';
const isTitle = { path: ['title'], kind: 'line' } as const;

/** What each rule must find. */
export const faulty: readonly CheckCase[] = [
  of('empty', 'sk', 'Learning together', ' ', { required: true }),
  of('placeholder', 'de', 'Who takes part?', 'Lorem ipsum dolor sit amet'),
  of('tooLong', 'pt', 'Short', 'Demasiado comprido', { maxLength: 10 }),
  of('altMissing', 'nl', 'A circle', '', { picturesWithoutAlt: ['circle.png'] }),
  of('tagMissing', 'de', read, 'Lesen Sie <2>heute</2> den Leitfaden <3/>.', tagged),
  of('tagMissing', 'sk', read, 'Prečítajte si <2>dnes</2> <1>príručku</1>.', tagged),
  of('markMissing', 'nl', read, 'Lees vandaag <1>de gids</1> <3/>.', tagged),
  of('tagUnknown', 'nl', read, 'Lees <2>vandaag</2> <1>de gids</1> <3/> <9/>.', tagged),
  of('tagUnknown', 'nl', read, 'Lees <2>vandaag</2> <1>de gids</1> <3/> &lt;9/>.', tagged),
  of('tagAdded', 'pt', read, 'Leia <2>hoje</2> <1>o guia</1> <3/> <4/>.', {
    ...tagged,
    ownTags: [{ number: 4, kind: 'footnote', paired: false }],
  }),
  of('tagDoubled', 'sk', read, 'Prečítajte si <2>dnes</2> <1>príručku</1> <3/> <3/>.', tagged),
  of('tagCrossed', 'de', read, 'Lesen Sie <1>heute <2>den</1> Leitfaden</2> <3/>.', tagged),
  of('tagCrossed', 'de', read, 'Lesen Sie <1>heute <2>den Leitfaden</2> <3/>.', tagged),
  of('doiChanged', 'pt', 'See https://doi.org/10.1080/13603116.2018.1461261.', 'Ver https://doi.org/10.1080/13603116.2018.146126.'),
  of('sameAsSource', 'sk', 'Students meet every week.', 'Students meet every week.'),
  of('wrongLanguage', 'sk', 'Pupils meet.', 'De leerlingen komen elke week samen en beslissen zelf waarover het gaat.', {
    detectLanguage: () => 'nl',
  }),
  of('termAvoided', 'de', 'The facilitator asks.', 'Der Leiter fragt.', {
    terms: [{ id: '1', term: 'facilitator', translation: 'Prozessbegleitung', state: 'avoided', found: 'Leiter', range: [4, 10] }],
  }),
  of('termNotUsed', 'sk', 'The facilitator asks.', 'Vedúci sa pýta.', {
    terms: [{ id: '1', term: 'facilitator', translation: 'facilitátor', state: 'absent' }],
  }),
  of('twoTranslations', 'nl', 'In short', 'Kortom', { siblings: ['In het kort'] }),
  of('lengthRatio', 'de', 'Students, teachers and parents meet every week to talk about what matters to them.', 'Sie treffen sich.'),
  of(
    'longHeading',
    'de',
    'Learning together',
    'Wie alle Beteiligten einer Schule über die Grenzen ihrer Berufe hinweg gemeinsam voneinander lernen',
    isTitle,
  ),
  of('numbersMissing', 'nl', 'In 25 schools, 140 teachers took part.', 'In 25 scholen deden 104 leraren mee.'),
  of('numbersMissing', 'de', 'About 1,500 students answered.', 'Etwa 1.600 Schülerinnen und Schüler antworteten.'),
  of('numbersMissing', 'sk', 'The meeting begins at 2:30 pm.', 'Stretnutie sa začína o 15:30.'),
  of('numbersAdded', 'sk', 'Schools took part.', 'Zapojilo sa 25 škôl.'),
  of('numberFormat', 'de', 'It lasts 1.5 hours.', 'Es dauert 1.5 Stunden.'),
  of('numberFormat', 'nl', 'About 1,500 students answered.', 'Ongeveer 1,500 leerlingen antwoordden.'),
  of('percentSpacing', 'de', 'For 50% of them', 'Für 50% von ihnen'),
  of('percentSpacing', 'sk', 'For 50% of them', 'Pre 50% z nich'),
  of('percentSpacing', 'nl', 'For 50% of them', 'Voor 50 % van hen'),
  of('dates', 'nl', 'We met on 12 May 2024.', 'We kwamen samen op 21 mei 2024.'),
  of('dates', 'sk', 'We met on 12 May 2024.', 'Stretli sme sa 12. marca 2024.'),
  of('dates', 'de', 'We met on May 5, 2024.', 'Wir trafen uns am 5. March 2024.'),
  of('dates', 'pt', 'From 1 September 2026', 'A partir de 1 de outubro de 2026'),
  of('citationChanged', 'de', 'They learn together (Wenger, 1998).', 'Sie lernen gemeinsam (Wenger, 1989).'),
  of('citationChanged', 'sk', 'They learn together (Lave & Wenger, 1991).', 'Učia sa spolu (Wenger, 1991).'),
  of('urlChanged', 'pt', 'Go to https://example.org/en/guide.', 'Vá a https://example.org/guide.'),
  of('emailChanged', 'nl', 'Write to info@example.org.', 'Schrijf naar infos@example.org.'),
  of('linkNotPublished', 'sk', 'Read more', 'Viac', { unpublishedLinks: ['Check-in round'] }),
  of('endPunctuation', 'de', 'Who takes part?', 'Wer nimmt teil.'),
  of('endPunctuation', 'nl', 'You need:', 'Je hebt nodig'),
  of('endPunctuation', 'sk', 'And then…', 'A potom.'),
  of('brackets', 'pt', 'A community (CoP) meets.', 'Uma comunidade (CoP reúne-se.'),
  of('bracketCount', 'sk', 'A community (CoP) meets.', 'Komunita CoP sa stretáva.'),
  of('quotationStyle', 'de', 'They say “welcome” to all.', 'Sie sagen “willkommen” zu allen.'),
  of('quotationStyle', 'de', 'They say “welcome” to all.', 'Sie sagen „willkommen” zu allen.'),
  of('quotationStyle', 'sk', 'They say “welcome” to all.', 'Všetkým hovoria "vitajte".'),
  of('quotationStyle', 'sk', 'They say “welcome” to all.', 'Všetkým hovoria „vitajte”.'),
  of('quotationStyle', 'nl', 'They say “welcome” to all.', "Ze zeggen 'welkom' tegen iedereen."),
  of('quotationStyle', 'pt', 'They say “welcome” to all.', 'Dizem „bem-vindos“ a todos.'),
  of('quotationUnclosed', 'pt', 'They say “welcome” to all.', 'Dizem «bem-vindos a todos.'),
  of('spaceInQuotation', 'pt', 'They say “welcome” to all.', 'Dizem « bem-vindos » a todos.'),
  of('spaceInQuotation', 'de', 'A community (CoP) meets.', 'Eine Gemeinschaft ( CoP) trifft sich.'),
  of('spaceBeforePunctuation', 'pt', 'Who takes part?', 'Quem participa ?'),
  of('spaceBeforePunctuation', 'sk', 'Students, teachers', 'Žiaci , učitelia'),
  of('spaceAfterPunctuation', 'de', 'Students, teachers', 'Lernende,Lehrende'),
  of('spaceAfterPunctuation', 'sk', 'They meet. They talk.', 'Stretnú sa.Rozprávajú sa.'),
  of('doubleSpace', 'nl', 'They meet every week.', 'Ze komen elke  week samen.'),
  of('outerSpace', 'de', 'They meet.', 'Sie treffen sich. '),
  of('doubleWord', 'nl', 'They meet in the school.', 'Ze komen samen samen in de school.'),
  of('doubleWord', 'sk', 'They meet in the school.', 'Stretávajú sa v v škole.'),
];

/** Good translations of which a rule must not speak, though they look like a fault. */
export const sound: readonly CheckCase[] = [
  of('empty', 'sk', 'Learning together', ''),
  of('placeholder', 'de', 'Bring your own text.', 'Bringen Sie einen eigenen Text mit.'),
  of('tooLong', 'pt', 'Short', 'Curto', { maxLength: 10 }),
  of('tagMissing', 'de', read, 'Lesen Sie heute <1>den Leitfaden</1> <3/>.', tagged),
  of('tagUnknown', 'de', read, 'Lesen Sie <4>heute</4> <1>den Leitfaden</1> <3/>.', {
    ...tagged,
    ownTags: [{ number: 4, kind: 'mark', paired: true }],
  }),
  of('tagUnknown', 'nl', 'Write <9/> in the text.', 'Schrijf <9/> in de tekst.'),
  of('tagDoubled', 'de', read, 'Stellen <2>Sie</2> es <1>heute</1> <2>vor</2> <3/>.', tagged),
  of('tagCrossed', 'nl', read, 'Lees <1><2>vandaag</2> de gids</1> <3/>.', tagged),
  of('doiChanged', 'de', 'See 10.1080/13603116.2018.1461261.', 'Siehe 10.1080/13603116.2018.1461261, und zwar heute.'),
  of('urlChanged', 'de', 'See https://doi.org/10.1000/182.', 'Siehe 10.1000/182.'),
  of('sameAsSource', 'nl', 'Workshop', 'Workshop'),
  of('sameAsSource', 'de', 'Politécnico do Porto', 'Politécnico do Porto'),
  of('sameAsSource', 'sk', 'CC BY 4.0', 'CC BY 4.0'),
  of(
    'sameAsSource',
    'nl',
    'Wenger, E. (1998). Communities of practice: Learning, meaning, and identity. Cambridge University Press.',
    'Wenger, E. (1998). Communities of practice: Learning, meaning, and identity. Cambridge University Press.',
  ),
  of('wrongLanguage', 'sk', 'Hi', 'Ahoj', { detectLanguage: () => 'nl' }),
  of('termNotUsed', 'de', 'Communities of Practice', 'Communities of Practice', {
    terms: [{ id: '1', term: 'Community of Practice', translation: 'Community of Practice', state: 'absent' }],
  }),
  of('termNotUsed', 'pt', 'Students’ voice and participation', 'A voz e a participação dos alunos', {
    terms: [{ id: '1', term: 'Student voice', translation: 'Voz dos alunos', state: 'absent' }],
  }),
  of('twoTranslations', 'nl', 'In short', 'Kortom', { siblings: ['Kortom'] }),
  of('lengthRatio', 'de', 'Hello', 'Herzlich willkommen in unserer Runde'),
  of(
    'longHeading',
    'de',
    'A title that is itself far too long for any list, for it goes on and on and on without an end',
    'Ein Titel, der selbst viel zu lang für jede Liste ist, weil er immer weiter und weiter geht ohne Ende',
    isTitle,
  ),
  of('numbersMissing', 'de', 'About 1,500 students and 2.5 hours', 'Etwa 1.500 Lernende und 2,5 Stunden'),
  of('numbersMissing', 'sk', 'About 12,500 students', 'Asi 12 500 žiakov'),
  of('numbersMissing', 'pt', 'About 12,500 students', 'Cerca de 12\u00a0500 alunos'),
  of('numbersMissing', 'nl', 'In the 21st century', 'In de 21e eeuw'),
  of('numbersMissing', 'pt', 'In the 21st century', 'No século XXI'),
  of('numbersMissing', 'sk', 'In the 1990s', 'V 90. rokoch'),
  of('numbersMissing', 'de', 'Groups of 4', 'Gruppen zu viert oder vier Personen'),
  of('numbersMissing', 'de', 'The meeting begins at 2:30 pm.', 'Das Treffen beginnt um 14.30 Uhr.'),
  of('numbersMissing', 'sk', 'In 2018/19', 'V školskom roku 2018/2019'),
  of('numbersMissing', 'de', 'See section 3.2.', 'Siehe Abschnitt 3.2.'),
  of('numbersAdded', 'de', 'before three o’clock', 'vor 15 Uhr'),
  of('numbersAdded', 'pt', 'secondary schools', 'escolas do 3.º ciclo'),
  of('numbersAdded', 'nl', 'Two groups of five', '2 groepen van 5'),
  of('numberFormat', 'de', 'See section 3.2.', 'Siehe Abschnitt 3.2.'),
  of('numberFormat', 'nl', 'Guidelines (WCAG) 2.2 and CC BY 4.0', 'Richtlijnen (WCAG) 2.2 en CC BY 4.0'),
  of('numberFormat', 'sk', 'It lasts 1.5 hours.', 'Trvá 1,5 hodiny.'),
  of('percentSpacing', 'sk', 'a 50% share', '50%-ný podiel'),
  of('percentSpacing', 'de', '50% of them', '50\u00a0% von ihnen'),
  of('percentSpacing', 'pt', '50% of them', '50% deles'),
  of('dates', 'sk', 'We met on 12 May 2024.', 'Stretli sme sa 12. mája 2024.'),
  of('dates', 'sk', 'We met on 12 May 2024.', 'Stretli sme sa 12. 5. 2024.'),
  of('dates', 'de', 'In January 2025', 'Im Jänner 2025'),
  of('dates', 'pt', 'on May 12th, 2024', 'em 12 de maio de 2024'),
  of('dates', 'nl', 'on 2024-05-12', 'op 12/05/2024'),
  of('dates', 'de', 'Students may 3 times a year speak.', 'Sie dürfen dreimal im Jahr sprechen.'),
  of('numbersMissing', 'nl', 'on May 12, 2024', 'op 12 mei 2024'),
  of('citationChanged', 'de', 'They learn (see Lave & Wenger, 1991, p. 29).', 'Sie lernen (siehe Lave und Wenger, 1991, S. 29).'),
  of('citationChanged', 'sk', 'The school (founded in 1998) is small.', 'Škola (založená v roku 1998) je malá.'),
  of('emailChanged', 'sk', 'Write to info@example.org.', 'Píšte na info@example.org, prosím.'),
  of('endPunctuation', 'de', 'Write it down.', 'Schreiben Sie es auf!'),
  of('endPunctuation', 'nl', 'Pens, paper, etc.', 'Pennen, papier enz.'),
  of('endPunctuation', 'de', 'They say “welcome.”', 'Sie sagen „willkommen“.'),
  of('endPunctuation', 'de', 'Where to begin', 'Wo anfangen?', { kind: 'heading' }),
  of('brackets', 'nl', 'a) first, b) then', 'a) eerst, b) daarna'),
  of('bracketCount', 'de', 'A Community of Practice', 'Eine Praxisgemeinschaft (Community of Practice)'),
  of('quotationStyle', 'de', 'They say “welcome” to all.', 'Sie sagen „willkommen“ zu allen.'),
  of('quotationStyle', 'de', '“One ‘two’ three”', '»Eins ›zwei‹ drei«'),
  of('quotationStyle', 'sk', 'They say “welcome” to all.', 'Všetkým hovoria „vitajte“.'),
  of('quotationStyle', 'nl', 'They say “welcome”.', 'Ze zeggen ‘welkom’ ’s ochtends.'),
  of('quotationStyle', 'nl', 'In the morning', "'s Ochtends en 's avonds"),
  of('quotationStyle', 'pt', 'They say “welcome”.', 'Dizem «bem-vindos» e “olá”.'),
  of('quotationStyle', 'de', 'a 24" screen', 'ein Bildschirm mit 24"'),
  of('quotationUnclosed', 'de', '“It began here.', '„Es begann hier.'),
  of('spaceBeforePunctuation', 'de', 'And then …', 'Und dann …'),
  of('spaceBeforePunctuation', 'nl', 'Read <3/>.', 'Lees <3/>.', tagged),
  of('spaceAfterPunctuation', 'de', 'All students', 'Alle Schüler:innen'),
  of('spaceAfterPunctuation', 'sk', 'Go to www.example.org, please.', 'Navštívte www.example.org, prosím.'),
  of('doubleSpace', 'de', 'They meet.', 'Sie\u00a0treffen sich.'),
  of('outerSpace', 'de', ' and more', ' und mehr'),
  of('doubleWord', 'de', 'people who lead the school', 'Menschen, die die Schule leiten und die die Kinder kennen'),
  of('doubleWord', 'nl', 'that this is possible', 'dat dat mogelijk is'),
  of('doubleWord', 'pt', 'step by step', 'passo a passo'),
];
