import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Sees to it that a text can be written in whenever its form can. */
export const EditableFeature = createServerFeature({
  key: 'editable',
  feature: { ClientFeature: '@/content/rich-text/admin/editable-feature.tsx#EditableFeature' },
});
