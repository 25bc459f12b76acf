import type { Config } from 'payload';
import { dayAndTime } from '../shared/date-forms.ts';

const icon = '/assets/icon.svg';

/** What is the product's own about the admin as a whole: who enters, its mark, and dates in each language's form. */
export const ownAdmin: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  dateFormat: dayAndTime,
  meta: { titleSuffix: '', icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }] },
  components: {
    graphics: { Logo: '@/content/admin/mark.tsx#Logo', Icon: '@/content/admin/mark.tsx#Icon' },
    providers: ['@/content/admin/main-button-first.tsx#MainButtonFirst'],
  },
};
