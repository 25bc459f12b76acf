import type { GlobalConfig } from 'payload';
import { label } from '@/languages/label.ts';
import { line, mediaFile, passage } from '../shared/text-fields.ts';
import { withGlobalLabels } from '../shared/with-labels.ts';
import { globalFields } from '../shared/global-fields.ts';
import { ownApproval } from './own-approval.ts';

/** What every page says: the project's name and claim, who pays, whom to write to. */
export const site: GlobalConfig = withGlobalLabels({
  slug: 'site',
  admin: { group: label('group.site') },
  versions: { max: 0, drafts: { localizeStatus: true, validate: false } },
  fields: [
    line('name', { required: 'everywhere', maxLength: 80 }),
    line('claim', { maxLength: 200 }),
    passage('funding'),
    passage('disclaimer'),
    { name: 'grantNumber', type: 'text' },
    mediaFile('logo'),
    {
      name: 'contact',
      type: 'group',
      fields: [{ name: 'organisation', type: 'text' }, { name: 'email', type: 'email' }, passage('address')],
    },
    ownApproval,
    ...globalFields,
  ],
});
