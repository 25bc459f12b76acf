import type { GlobalConfig } from 'payload';
import { label } from '@/languages/label.ts';
import { allFacts } from '../all-facts.ts';
import { kindsWhere } from '../kinds-where.ts';
import { line, rows } from '../shared/text-fields.ts';
import { globalFields } from '../shared/global-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';
import { withGlobalLabels } from '../shared/with-labels.ts';

/** Kinds to whose list the menu may lead, as each kind says. */
const listKinds = kindsWhere(allFacts, ({ site }) => site !== null && site.menu !== 'never');

/** The order of the menu. An entry leads to the list of a kind, to a page, or elsewhere; what has nothing published does not show. */
export const navigation: GlobalConfig = withGlobalLabels({
  slug: 'navigation',
  admin: { group: label('group.site') },
  versions: { max: 0, drafts: { localizeStatus: true, validate: false } },
  fields: [
    rows('entries', [
      {
        name: 'kind',
        type: 'select',
        options: listKinds.map((value) => ({ value, label: label(`kind.${value}.many`) })),
      },
      { name: 'page', type: 'relationship', relationTo: 'pages' },
      { name: 'url', type: 'text', validate: validateHttpUrl },
      line('title'),
    ]),
    ...globalFields,
  ],
});
