/** What the audit trail tells apart. */
export const actions = [
  'create',
  'saveDraft',
  'save',
  'publish',
  'unpublish',
  'trash',
  'restore',
  'restoreVersion',
  'delete',
  'invite',
  'changeRole',
  'overrideChecks',
  'approveTranslation',
  'makePreviewLink',
  'withdrawPreviewLink',
] as const;

export type Action = (typeof actions)[number];
