import { describe, expect, expectTypeOf, it } from 'vitest';
import { nodeFields } from '@/bounds/values/rich-text-nodes.ts';
import { allFacts } from '@/content/all-facts.ts';
import { related } from '@/content/blocks/related.ts';
import { kindsByPlace } from '@/content/kinds-by-place.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import { kinds } from '@/content/kinds.ts';
import { navigation } from '@/content/navigation/navigation.ts';
import { labelIn } from '@/content/shared/label-in.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import type { KindFacts } from '@/content/shared/kind-facts.ts';
import { pathKinds } from '@/languages/path-words.ts';
import type { ListItem } from '@/site/page/kind-list.ts';

/** A kind that this product does not have, as somebody might add it. */
const jubilees = {
  ...allFacts.news,
  relatable: 2,
  site: { ...allFacts.news.site, menu: 'on-request', frontPage: { as: 'door', place: 3 } },
} as const satisfies KindFacts;
const withJubilees = { ...allFacts, jubilees };

const said = Object.entries<KindFacts>(allFacts);

/** The field of the menu's entries with which one chooses a kind. */
function choiceOfKind() {
  const entries = shapeOf(navigation.fields).find(({ name }) => name === 'entries');
  const choice = entries?.kind === 'array' ? entries.inside.find(({ name }) => name === 'kind') : undefined;
  return choice?.kind === 'leaf' ? choice.field : undefined;
}

describe('what a kind says of itself', () => {
  it('puts every kind that says so into the menu’s choice, and no other', () => {
    const choice = choiceOfKind();
    const offered = choice?.type === 'select' ? choice.options.map((option) => (typeof option === 'string' ? option : option.value)) : [];
    const saying = said.filter(([, { site }]) => site?.menu === 'by-default' || site?.menu === 'on-request').map(([slug]) => slug);
    expect(offered).toEqual(saying);
    expect(kindsWhere(withJubilees, ({ site }) => site !== null && site.menu !== 'never')).toEqual([...offered, 'jubilees']);
  });

  it('names an entry of the menu’s choice as the kind is named, where it has no name of its own there', () => {
    const choice = choiceOfKind();
    const labels =
      choice?.type === 'select'
        ? choice.options.flatMap((option) => (typeof option === 'string' ? [] : [[option.value, labelIn(option.label, 'en')] as const]))
        : [];
    const named = new Map(labels);
    expect(['practices', 'terms', 'references'].map((kind) => named.get(kind))).toEqual([
      'Good-practice cases',
      'Glossary',
      'Bibliography',
    ]);
  });

  it('lets a link in a text point to every kind that says so, and to no other', () => {
    const target = nodeFields('link', undefined)?.find((field) => 'name' in field && field.name === 'doc');
    const linkable = said.filter(([, facts]) => facts.linkable).map(([slug]) => slug);
    expect(target).toMatchObject({ type: 'relationship', relationTo: linkable });
    expect(kindsWhere(withJubilees, (facts) => facts.linkable)).toEqual([...linkable, 'jubilees']);
  });

  it('lets the block "Related" point to the kinds that have a place there, in that order', () => {
    expect(shapeOf(related.fields).find(({ name }) => name === 'target')).toMatchObject({
      field: { relationTo: ['tools', 'practices', 'concepts'] },
    });
    expect(kindsByPlace(withJubilees, ({ relatable }) => relatable)).toEqual(['tools', 'practices', 'jubilees', 'concepts']);
  });

  it('gives a list view whole documents where its kind says so, and where not the view cannot ask for them', () => {
    expectTypeOf<ListItem<'tools'>>().toHaveProperty('publication');
    expectTypeOf<ListItem<'terms'>['publication']['kind']>().toEqualTypeOf<'terms'>();
    expectTypeOf<ListItem<'chapters'>>().not.toHaveProperty('publication');
  });

  it('is there for every kind that is stored, in the order in which kinds are listed, and says pages where it has words in addresses', () => {
    expect(kinds.map(({ slug, collection }) => [slug, collection.slug])).toEqual(Object.keys(allFacts).map((slug) => [slug, slug]));
    expect(said.filter(([, { site }]) => site !== null).map(([slug]) => slug)).toEqual(pathKinds);
  });
});
