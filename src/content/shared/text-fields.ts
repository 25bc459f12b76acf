import type { ArrayField, Field, RichTextField, TextareaField, TextField, UploadField } from 'payload';
import { text, textarea } from 'payload/shared';
import { requiredInSource } from './required-in-source.ts';
import { editor } from '../rich-text/editor.ts';

interface TextOptions {
  /** `everywhere`: each published language must have it; `source`: only the language the document is written in. */
  readonly required?: 'everywhere' | 'source';
  readonly maxLength?: number;
}

/** A line of translatable text. */
export function line(name: string, { required, maxLength }: TextOptions = {}): TextField {
  return {
    name,
    type: 'text',
    localized: true,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(required === 'everywhere' ? { required: true } : {}),
    ...(required === 'source' ? { validate: requiredInSource(text) } : {}),
  };
}

/** A paragraph or two of translatable text without marks. */
export function passage(name: string, { required, maxLength }: TextOptions = {}): TextareaField {
  return {
    name,
    type: 'textarea',
    localized: true,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(required === 'everywhere' ? { required: true } : {}),
    ...(required === 'source' ? { validate: requiredInSource(textarea) } : {}),
  };
}

/** Translatable text with marks, lists, links and citations. */
export function richText(name: string): RichTextField {
  return { name, type: 'richText', localized: true, editor: editor() };
}

/** Rows shared by all languages; only the leaves inside are translated (traps 12, pl#18063). */
export function rows(name: string, fields: Field[], options: { minRows?: number; maxRows?: number } = {}): ArrayField {
  return { name, type: 'array', fields, ...options, admin: { components: { RowLabel: '@/content/admin/row-label.tsx#RowLabel' } } };
}

/** A picture, sound or file from the media library. */
export function mediaFile(name: string, options: { required?: boolean } = {}): UploadField {
  return { name, type: 'upload', relationTo: 'media', ...options };
}
