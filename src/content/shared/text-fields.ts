import type { ArrayField, Field, RichTextField, TextareaField, TextField, UploadField } from 'payload';
import { editor } from '../rich-text/editor.ts';

/** A line of translatable text. */
export function line(name: string, options: { required?: boolean; maxLength?: number } = {}): TextField {
  return { name, type: 'text', localized: true, ...options };
}

/** A paragraph or two of translatable text without marks. */
export function passage(name: string, options: { required?: boolean; maxLength?: number } = {}): TextareaField {
  return { name, type: 'textarea', localized: true, ...options };
}

/** Translatable text with marks, lists, links and citations. */
export function richText(name: string): RichTextField {
  return { name, type: 'richText', localized: true, editor: editor() };
}

/** Rows shared by all languages; only the leaves inside are translated (traps 12, pl#18063). */
export function rows(name: string, fields: Field[], options: { minRows?: number; maxRows?: number } = {}): ArrayField {
  const RowLabel = { path: '@/content/admin/row-label.tsx#RowLabel', serverProps: { row: name } };
  return { name, type: 'array', fields, ...options, admin: { components: { RowLabel } } };
}

/** A picture, sound or file from the media library. */
export function mediaFile(name: string, options: { required?: boolean } = {}): UploadField {
  return { name, type: 'upload', relationTo: 'media', ...options };
}
