import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { draftOf } from '../support/draft-of.ts';

interface Words {
  readonly locale: Locale;
  readonly furniture: string;
  readonly chapter: string;
  readonly example: string;
  readonly inShort: string;
  readonly reflection: string;
  readonly keyAspects: string;
  readonly references: string;
  readonly dimension: string;
  readonly film: string;
}

const languages: readonly Words[] = [
  {
    locale: 'en',
    furniture: 'Skip to content',
    chapter: 'Chapter',
    example: 'Typical example',
    inShort: 'In short',
    reflection: 'Reflection task',
    keyAspects: 'Key aspects of it',
    references: 'References',
    dimension: 'Ethics and values dimension',
    film: 'Watch the following video.',
  },
  {
    locale: 'nl',
    furniture: 'Ga naar de inhoud',
    chapter: 'Hoofdstuk',
    example: 'Typisch voorbeeld',
    inShort: 'Kortom',
    reflection: 'Reflectieopdracht',
    keyAspects: 'Belangrijkste aspecten ervan',
    references: 'Bronnen',
    dimension: 'Dimensie ethiek en waarden',
    film: 'Bekijk de volgende video.',
  },
  {
    locale: 'de',
    furniture: 'Zum Inhalt springen',
    chapter: 'Kapitel',
    example: 'Typisches Beispiel',
    inShort: 'Kurz gesagt',
    reflection: 'Reflexionsaufgabe',
    keyAspects: 'Wichtige Aspekte davon',
    references: 'Literatur',
    dimension: 'Dimension Ethik und Werte',
    film: 'Sehen Sie sich das folgende Video an.',
  },
  {
    locale: 'pt',
    furniture: 'Saltar para o conteúdo',
    chapter: 'Capítulo',
    example: 'Exemplo típico',
    inShort: 'Em resumo',
    reflection: 'Tarefa de reflexão',
    keyAspects: 'Aspetos-chave disto',
    references: 'Referências',
    dimension: 'Dimensão da ética e valores',
    film: 'Veja o seguinte vídeo.',
  },
  {
    locale: 'sk',
    furniture: 'Preskočiť na obsah',
    chapter: 'Kapitola',
    example: 'Typický príklad',
    inShort: 'V skratke',
    reflection: 'Reflexná úloha',
    keyAspects: 'Kľúčové aspekty toho',
    references: 'Literatúra',
    dimension: 'Dimenzia etika a hodnoty',
    film: 'Pozrite si nasledujúce video.',
  },
];

const markdown = (words: Words) => `${words.furniture}

# ${words.chapter} 4: Abc

## Xyz

1. Uno – side by side

Definition one.

- trait

${words.example}: Example one.

1. Due – together

Definition two.

- trait

${words.example}:

Example two.

${words.inShort}:

- Uno = one line.
- Due = another line.

## ${words.reflection}

What do you see?

## ${words.keyAspects}

- **Trust** – it matters.
- Time

## ${words.dimension}

${words.film}

## ${words.references}

- Lee, A. (2019). Title. Press.
`;

describe('what a document says in its own language is recognised', () => {
  it.each(languages)('in $locale', async (words) => {
    const draft = await draftOf({ bytes: markdown(words), filename: 'a.md', kind: 'chapter', locale: words.locale });
    expect(draft.data['number']).toBe(4);
    expect(draft.data['title']).toBe('Abc');
    expect(draft.references.map(({ entry }) => entry.citationKey)).toEqual(['lee2019']);
    expect(draft.notes.filter((note) => note.type === 'dropped').map(({ text }) => text)).toEqual([words.furniture]);
    expect(draft.data['sections']).toMatchObject([
      {
        heading: 'Xyz',
        blocks: [
          {
            blockType: 'levels',
            levels: [
              {
                name: 'Uno – side by side',
                definition: 'Definition one.',
                traits: [{ text: 'trait' }],
                example: 'Example one.',
                inShort: 'one line.',
              },
              {
                name: 'Due – together',
                definition: 'Definition two.',
                traits: [{ text: 'trait' }],
                example: 'Example two.',
                inShort: 'another line.',
              },
            ],
          },
          { blockType: 'reflection' },
          { blockType: 'keyAspects', title: words.keyAspects, aspects: [{ title: 'Trust', text: 'it matters.' }, { title: 'Time' }] },
        ],
      },
      { heading: words.dimension, blocks: [{ blockType: 'video', summary: words.film }] },
    ]);
  });

  it.each(languages)('and the dimension of a concept in $locale', async (words) => {
    const draft = await draftOf({ bytes: markdown(words), filename: 'a.md', kind: 'concept', locale: words.locale });
    expect((draft.data['sections'] as { dimension?: string }[]).map(({ dimension }) => dimension)).toEqual([undefined, 'ethicsAndValues']);
  });
});
