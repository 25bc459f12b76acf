import type { Kind } from '../shared/kind.ts';
import { label } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { publishedIn } from '../shared/document-fields.ts';
import { initialSourceLocale } from '../shared/initial-source-locale.ts';
import { passage } from '../shared/text-fields.ts';
import { withLabels } from '../shared/with-labels.ts';
import { mediaFacts } from './media-facts.ts';
import { ownFileName } from './own-file-name.ts';
import { stripUpload } from './strip-upload.ts';

/**
 * Pictures, sound and files. Public while a published document uses them, in the languages that have an alternative
 * text; a decorative picture needs none.
 */
export const media: Kind<'media'> = {
  slug: 'media',
  facts: mediaFacts,
  collection: withLabels({
    slug: 'media',
    admin: {
      group: label('group.shared'),
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'tags', 'credit', 'updatedAt'],
      listSearchableFields: ['filename', 'alt', 'tags', 'credit'],
      components: { beforeListTable: ['@/content/media/admin/media-tags.tsx#MediaTags'] },
    },
    upload: {
      staticDir: 'data/media',
      mimeTypes: [
        'image/png',
        'image/jpeg',
        'image/webp',
        'image/avif',
        'image/gif',
        'audio/mpeg',
        'audio/mp4',
        'audio/ogg',
        'video/mp4',
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
      imageSizes: [
        { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
        { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
        { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      ],
      adminThumbnail: 'small',
      pasteURL: false,
    },
    hooks: { beforeOperation: [stripUpload, ownFileName] },
    fields: [
      passage('alt', { maxLength: 500 }),
      { name: 'decorative', type: 'checkbox', defaultValue: false },
      {
        name: 'tags',
        type: 'text',
        hasMany: true,
        maxRows: 20,
        maxLength: 60,
        admin: { components: { Cell: '@/content/media/admin/tags-cell.tsx#TagsCell' } },
      },
      { name: 'credit', type: 'text' },
      {
        name: 'licence',
        type: 'select',
        defaultValue: 'CC-BY-4.0',
        options: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'CC0-1.0', 'all-rights-reserved'],
      },
      {
        name: 'sourceLocale',
        type: 'select',
        required: true,
        defaultValue: initialSourceLocale,
        options: [...locales],
        admin: { hidden: true },
      },
      publishedIn,
    ],
  }),
};
