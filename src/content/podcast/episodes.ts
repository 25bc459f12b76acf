import { day } from '../shared/date-forms.ts';
import { documentKind } from '../shared/kind.ts';
import { line, mediaFile, richText, rows } from '../shared/text-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';
import { validateTimeMark } from './validate-time-mark.ts';

/** Episodes of the podcast: a file of our own or an address elsewhere. */
export const episodes = documentKind({
  slug: 'episodes',
  group: 'content',
  defaultColumns: ['number', 'title', '_status', 'updatedAt'],
  fields: [
    { name: 'number', type: 'number', min: 0, max: 9999, index: true },
    { name: 'date', type: 'date', index: true, admin: { date: { displayFormat: day } } },
    { name: 'spokenLanguage', type: 'text', maxLength: 35 },
    mediaFile('audio'),
    { name: 'audioUrl', type: 'text', validate: validateHttpUrl },
    { name: 'minutes', type: 'number', min: 1, max: 600 },
    rows('guests', [{ name: 'name', type: 'text', required: true }, line('role')]),
    richText('notes'),
    rows('timeMarks', [{ name: 'time', type: 'text', required: true, validate: validateTimeMark }, line('title', { required: 'source' })]),
    richText('transcript'),
    { name: 'concepts', type: 'relationship', relationTo: 'concepts', hasMany: true },
  ],
});
