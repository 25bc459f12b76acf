import { documentKind } from '../shared/kind.ts';
import { line, richText } from '../shared/text-fields.ts';

/** Meetings, courses and open days. */
export const events = documentKind({
  slug: 'events',
  group: 'content',
  defaultColumns: ['title', 'date', '_status', 'updatedAt'],
  fields: [{ name: 'date', type: 'date', index: true }, line('venue'), richText('programme')],
});
