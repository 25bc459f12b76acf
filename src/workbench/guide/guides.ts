/**
 * The guides, each a Markdown file in every language's folder, at an address in the admin, with the names of its parts: one for each
 * heading of the second depth, in its order, so that a link leads to the same part in all languages.
 */
export const guides = {
  translators: { file: 'guide.md', path: '/translate/guide', parts: [] },
  editors: {
    file: 'guide-editors.md',
    path: '/guide/editors',
    parts: ['write', 'kept', 'import', 'publish', 'translations', 'former'],
  },
  administrators: {
    file: 'guide-administrators.md',
    path: '/guide/administrators',
    parts: ['people', 'settings', 'contact', 'backup', 'upgrade'],
  },
} as const;

export type GuideName = keyof typeof guides;
