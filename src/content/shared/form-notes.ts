import type { UIField } from 'payload';

/** Stands first in every form and holds nothing. */
export const formNotes: UIField = {
  name: 'formNotes',
  type: 'ui',
  admin: { components: { Field: '@/content/admin/form/form-notes.tsx#FormNotes' }, disableListColumn: true },
};
