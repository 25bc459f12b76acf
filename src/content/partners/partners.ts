import { documentKind } from '../shared/kind.ts';
import { line, mediaFile, richText } from '../shared/text-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';

/** The organisations behind the project; `title` is the name as that language writes it. */
export const partners = documentKind({
  slug: 'partners',
  group: 'shared',
  fields: [
    { name: 'country', type: 'select', options: ['PT', 'AT', 'BE', 'SK'] },
    line('role'),
    { name: 'url', type: 'text', validate: validateHttpUrl },
    mediaFile('logo'),
    richText('description'),
  ],
});
