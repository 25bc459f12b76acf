/** Fields that stand in the publication's envelope or only steer it, and so are not part of its content. */
export const systemFields: ReadonlySet<string> = new Set([
  'id',
  'title',
  'summary',
  'slug',
  'sourceLocale',
  'translationState',
  'publishOn',
  'publishedAt',
  'modifiedAt',
  'publishedIn',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'consent',
  'ownApproval',
  '_status',
]);
