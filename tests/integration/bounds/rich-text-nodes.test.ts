import { expect, it } from 'vitest';
import { richTextNodes } from '@/bounds/values/rich-text-nodes.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

/** Of Lexical itself, in every editor. */
const always = ['root', 'paragraph', 'text', 'linebreak', 'tab'];

interface EditorOfField {
  readonly editorConfig: {
    readonly features: { readonly nodes: readonly { readonly node: { getType?(): string; replace?: { getType(): string } } }[] };
  };
}

describeOnBothDatabases(
  'a rich text',
  (house) => {
    it('may hold every node that the editor makes, and no other; blocks stand in fields of their own', () => {
      const fields = house.payload.collections.tools.config.flattenedFields;
      const { editor } = fields.find(({ name }) => name === 'purpose') as unknown as { editor: EditorOfField };
      const made = editor.editorConfig.features.nodes.map(({ node }) => node.getType?.() ?? node.replace?.getType() ?? '');
      const allowed = [...new Set([...always, ...made])].filter((type) => type !== 'block').sort();
      expect(Object.keys(richTextNodes).sort()).toEqual(allowed);
    });
  },
  { only: 'sqlite' },
);
