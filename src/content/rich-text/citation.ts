import type { Block } from 'payload';

/**
 * An in-text citation: "(Mortier, 2018, p. 329)", in running text "Mortier (2018, p. 329)", or the year alone, "(2018, p. 329)",
 * where the sentence names the authors in its own words.
 */
export const citation: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  admin: { components: { Label: '@/content/rich-text/admin/citation-label.tsx#CitationLabel' } },
  fields: [
    { name: 'reference', type: 'relationship', relationTo: 'references', required: true },
    { name: 'form', type: 'select', options: ['parenthetical', 'narrative', 'year'], defaultValue: 'parenthetical', required: true },
    { name: 'locator', type: 'text' },
    { name: 'prefix', type: 'text' },
  ],
};
