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
] as const;

export type Action = (typeof actions)[number];
