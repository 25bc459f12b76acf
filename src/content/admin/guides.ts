/**
 * The guides, each a Markdown file in every language's folder, at an address in the admin, named by a label, with the names of its parts:
 * one for each heading of the second depth, in its order, so that a link leads to the same part in all languages.
 */
export const guides = {
  translators: {
    file: 'guide.md',
    path: '/translate/guide',
    label: 'desk.guide',
    parts: ['begin', 'write', 'changed', 'remarks', 'kept', 'review', 'freely', 'board'],
  },
  editors: {
    file: 'guide-editors.md',
    path: '/guide/editors',
    label: 'guide.editors',
    parts: ['write', 'kept', 'import', 'publish', 'translations', 'former'],
  },
  administrators: {
    file: 'guide-administrators.md',
    path: '/guide/administrators',
    label: 'guide.administrators',
    parts: ['people', 'settings', 'contact', 'backup', 'upgrade'],
  },
} as const;

export type GuideName = keyof typeof guides;

export const guideNames = ['editors', 'translators', 'administrators'] as const satisfies readonly GuideName[];

/** One part of one guide. */
export type GuidePart = { [Name in GuideName]: { readonly guide: Name; readonly part: (typeof guides)[Name]['parts'][number] } }[GuideName];
