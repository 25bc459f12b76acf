import { describe, expect, it } from 'vitest';
import { findTerms } from '@/content/glossary/find-terms.ts';
import { prepareTerms } from '@/content/glossary/prepare-terms.ts';
import type { Locale } from '@/languages/locales.ts';

/** Per language and term: forms that stand for it in a text, and words that only look like it. */
const forms: Readonly<Partial<Record<Locale, readonly { term: string; variants?: string[]; found: string[]; not: string[] }[]>>> = {
  sk: [
    {
      term: 'Inkluzívne vzdelávanie',
      found: [
        'inkluzívneho vzdelávania',
        'inkluzívnemu vzdelávaniu',
        'inkluzívnom vzdelávaní',
        'inkluzívnym vzdelávaním',
        'INKLUZÍVNE VZDELÁVANIE',
      ],
      not: ['inklúzia vo vzdelávaní', 'inkluzívnosť vzdelávania', 'inkluzívne, vzdelávanie', 'exkluzívne vzdelávanie'],
    },
    {
      term: 'Komunita praxe',
      found: [
        'komunity praxe',
        'komunite praxe',
        'komunitu praxe',
        'komunitou praxe',
        'komunít praxe',
        'komunitám praxe',
        'komunitách praxe',
        'komunitami praxe',
        'KOMUNITA PRAXE',
      ],
      not: ['komunitná prax', 'komunikácia praxe', 'komunita praktikov', 'komunita a prax'],
    },
    {
      term: 'Reflexívna prax',
      found: ['reflexívnej praxi', 'reflexívnu prax', 'reflexívnou praxou', 'reflexívnych praxí'],
      not: ['reflexívne', 'praktická reflexia'],
    },
    {
      term: 'Medziprofesijná spolupráca',
      found: ['medziprofesijnej spolupráci', 'medziprofesijnú spoluprácu', 'medziprofesijnou spoluprácou'],
      not: ['medziprofesijní spolupracovníci'],
    },
    {
      term: 'Hlas žiakov',
      variants: ['Hlas žiaka'],
      found: ['hlasu žiakov', 'hlasom žiakov', 'hlasy žiakov', 'hlas žiaka'],
      not: ['hlasovanie žiakov', 'hlas žiačok', 'žiacky hlas'],
    },
    { term: 'Žiak', found: ['žiaci', 'žiakmi', 'žiakoch', 'žiakovi', 'žiaka'], not: ['žiačka', 'žiacky', 'žiadosť'] },
    { term: 'Otázka', found: ['otázok', 'otázkam', 'otázkach', 'otázke', 'otázkou'], not: ['otázny', 'otáznik'] },
    { term: 'Skupina', found: ['skupín', 'skupinách', 'skupinami', 'skupine'], not: ['skupinový', 'skupenstvo'] },
    { term: 'Učiteľ', found: ['učitelia', 'učiteľov', 'učiteľmi', 'učiteľoch'], not: ['učiteľka', 'učiteľský', 'učenie'] },
    { term: 'Doména', found: ['domény', 'doméne', 'doménu', 'domén', 'doménami'], not: ['domáci', 'domnienka', 'dominanta'] },
    { term: 'Program', found: ['programu', 'programom', 'programy', 'programov', 'programami'], not: ['programovanie', 'programátor'] },
    { term: 'Inštitúcia', found: ['inštitúcie', 'inštitúcií', 'inštitúciami', 'inštitúciou'], not: ['inštitút', 'inštitucionálny'] },
    { term: 'Cieľ', found: ['ciele', 'cieľom', 'cieľov', 'cieľmi'], not: ['celý', 'celé', 'cieliť'] },
    { term: 'Dieťa', variants: ['deti'], found: ['deťmi', 'deťom', 'detí', 'deťoch'], not: ['detský'] },
    { term: 'Vek', found: ['veku', 'vekom'], not: ['vec', 'veci', 'večný'] },
    { term: 'Aktérstvo žiakov', found: ['aktérstva žiakov', 'aktérstvom žiakov'], not: ['aktér žiakov', 'aktéri'] },
  ],
  de: [
    {
      term: 'Interprofessionelle Zusammenarbeit',
      found: [
        'interprofessionellen Zusammenarbeit',
        'interprofessioneller Zusammenarbeit',
        'Interprofessionelle Zusammenarbeit',
        'INTERPROFESSIONELLE ZUSAMMENARBEIT',
      ],
      not: ['interprofessionell zusammenarbeiten', 'Interprofessionalität', 'Zusammenarbeit'],
    },
    {
      term: 'Inklusive Bildung',
      found: ['inklusiver Bildung', 'inklusiven Bildung', 'inklusiv\u00ade Bildung'],
      not: ['inklusive Bilder', 'Inklusion, Bildung', 'exklusive Bildung'],
    },
    { term: 'Haus', found: ['Häuser', 'Häusern', 'Hauses'], not: ['Haushalt', 'Schulhaus', 'hausen'] },
    { term: 'Lehrerin', found: ['Lehrerinnen', 'Lehrerin'], not: ['Lehrer', 'lehren'] },
    { term: 'Domäne', found: ['Domänen'], not: ['dominant', 'Domänenname'] },
    { term: 'Stimme', found: ['Stimmen', 'Stimme'], not: ['stimmen', 'stimmt', 'Stimmung'] },
    { term: 'Prozessbegleitung', found: ['Prozessbegleitungen'], not: ['Prozessbegleiter', 'begleiten'] },
    { term: 'Gemeinschaft', found: ['Gemeinschaften'], not: ['Praxisgemeinschaft', 'gemeinsam', 'Gemeinde'] },
    {
      term: 'Gemeinsame Entscheidungsfindung',
      found: ['gemeinsamer Entscheidungsfindung', 'gemeinsamen Entscheidungsfindung'],
      not: ['gemeinsame Entscheidung'],
    },
    { term: 'Reflexive Praxis', found: ['reflexiver Praxis', 'reflexiven Praxis'], not: ['reflexiv', 'reflexive Praktiken'] },
    { term: 'Material', found: ['Materialien', 'Materials'], not: ['materiell'] },
    { term: 'Prinzip', found: ['Prinzipien'], not: ['prinzipiell'] },
    { term: 'Workshop', found: ['Workshops'], not: ['Workshopleitung'] },
    { term: 'Thema', variants: ['Themen'], found: ['Themas', 'Themen'], not: ['thematisch'] },
    { term: 'Kind', found: ['Kinder', 'Kindern', 'Kindes'], not: ['Kindheit', 'kindlich'] },
    { term: 'Möglichkeit', found: ['Möglichkeiten'], not: ['möglich', 'Unmöglichkeit'] },
  ],
  en: [
    {
      term: 'Community of Practice',
      variants: ['CoP'],
      found: ['Communities of Practice', 'community of practice', 'CoP', 'CoPs', 'CoP’s', 'COMMUNITIES OF PRACTICE'],
      not: ['cop', 'COP', 'communal practice', 'community of practitioners'],
    },
    {
      term: 'Facilitator',
      found: ['facilitators', 'facilitator’s', 'facilitators’'],
      not: ['facilitate', 'facility', 'facilitation', 'cofacilitators'],
    },
    {
      term: 'Shared decision-making',
      found: ['shared decision making', 'Shared decision‑making'],
      not: ['sharing decisions', 'shared decision: making'],
    },
    { term: 'Students’ agency', found: ["students' agency", 'student agency'], not: ['students, agency', 'studying agents'] },
    { term: 'Domain', found: ['domains', 'domain’s'], not: ['dominant', 'https://domain.example/domain', 'me@domain.org'] },
    { term: 'Course', found: ['courses'], not: ['cursor', 'courtesy'] },
  ],
  nl: [
    {
      term: 'Inclusief onderwijs',
      found: ['inclusieve onderwijs', 'Inclusief onderwijs'],
      not: ['inclusie in onderwijs', 'exclusief onderwijs'],
    },
    {
      term: 'Interprofessionele samenwerking',
      found: ['interprofessionele samenwerkingen', 'interprofessioneel samenwerking'],
      not: ['interprofessioneel samenwerken'],
    },
    { term: 'Gemeenschap', found: ['gemeenschappen'], not: ['gemeente', 'praktijkgemeenschap', 'gemeenschappelijk'] },
    { term: 'Leraar', found: ['leraren', 'leraars'], not: ['leren', 'lerares'] },
    {
      term: 'Stem van leerlingen',
      found: ['stemmen van leerlingen', 'stem van leerlingen', 'stem van leerling'],
      not: ['stemming van leerlingen'],
    },
    { term: 'Reflectie', found: ['reflecties'], not: ['reflecteren'] },
    { term: 'Methode', found: ['methodes', 'methoden'], not: ['methodisch'] },
    { term: 'Proces', found: ['processen'], not: ['procederen'] },
    { term: 'Domein', found: ['domeinen'], not: ['dominant'] },
    { term: 'Praktijk', found: ['praktijken'], not: ['praktisch'] },
  ],
  pt: [
    {
      term: 'Comunidade de prática',
      found: ['comunidades de prática', 'Comunidade de Prática'],
      not: ['comum de prática', 'comunidade de praticantes'],
    },
    {
      term: 'Educação inclusiva',
      found: ['educações inclusivas', 'educação inclusiva'],
      not: ['educar inclusivo', 'educação, inclusiva', 'educador inclusivo'],
    },
    { term: 'Colaboração interprofissional', found: ['colaborações interprofissionais'], not: ['colaborar interprofissional'] },
    { term: 'Facilitador', found: ['facilitadores', 'facilitadora', 'facilitadoras'], not: ['facilitar', 'facilitação', 'fácil'] },
    {
      term: 'Tomada de decisão partilhada',
      found: ['tomadas de decisão partilhadas', 'tomada de decisões partilhada'],
      not: ['tomada de posição partilhada'],
    },
    { term: 'País', found: ['países'], not: ['pais', 'paisagem'] },
    { term: 'Difícil', found: ['difíceis'], not: ['dificuldade'] },
    { term: 'Raiz', found: ['raízes'], not: ['razão'] },
    { term: 'Português', found: ['portugueses', 'portuguesa'], not: ['Portugal'] },
    { term: 'Nível', found: ['níveis'], not: ['nivelar'] },
    { term: 'Voz dos alunos', found: ['vozes dos alunos', 'Voz dos alunos'], not: ['vocação dos alunos'] },
  ],
};

describe.each(Object.entries(forms) as [Locale, NonNullable<(typeof forms)['sk']>][])('In %s', (locale, terms) => {
  it.each(terms)('$term is found in each of its forms, and in no word that only looks like it', ({ term, variants = [], found, not }) => {
    const prepared = prepareTerms({ locale, terms: [{ id: 'a', term, variants, avoid: [] }] });
    const inText = (form: string) => findTerms({ text: `(${form}) …`, terms: prepared }).map((hit) => hit.found);
    expect(found.map((form) => [form, inText(form)])).toEqual(found.map((form) => [form, [form.replace(/’$/u, '')]]));
    expect(not.map((form) => [form, inText(form)])).toEqual(not.map((form) => [form, []]));
  });
});
