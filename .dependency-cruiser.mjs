/**
 * Which room may import from which: the table of ARCHITECTURE.md as data. A room may always import from itself.
 * The composition root, `src/operations` and tests may import from all.
 */
const knows = {
  languages: [],
  content: ['languages'],
  access: ['languages', 'content', 'passages'],
  people: ['languages', 'content', 'access'],
  bounds: ['languages', 'content', 'access', 'people'],
  workers: [],
  importing: ['languages', 'content', 'access', 'workers'],
  passages: ['languages', 'content'],
  translation: ['languages', 'content', 'access', 'people', 'importing', 'passages'],
  publication: ['languages', 'content', 'access', 'people', 'passages', 'translation'],
  workbench: ['languages', 'content', 'access', 'people', 'passages', 'translation', 'publication'],
  delivery: ['languages', 'content', 'publication'],
  site: ['languages', 'content', 'publication'],
  app: ['languages', 'content', 'access', 'people', 'bounds', 'importing', 'translation', 'publication', 'workbench', 'delivery', 'site'],
  server: [
    'languages',
    'content',
    'access',
    'people',
    'bounds',
    'importing',
    'translation',
    'publication',
    'workbench',
    'delivery',
    'site',
  ],
};

const generated = '^src/(payload-types|publication/record/record-contents)[.]ts$';

/** Rooms and parts of rooms that compute and touch neither database nor framework. */
const pure =
  '^src/(languages|publication/(record|project)|importing/(tree|recognition|structured|cues)|access/rights[.]ts|passages/|people/(requests/|passwords/password-problem[.]ts|accounts/sign-in/limits[.]ts)|translation/(checks|termbase)/)';

const directions = Object.entries(knows).map(([room, known]) => ({
  name: `${room}-knows-only-what-is-above-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[room, ...known].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'no-cycles',
      comment: 'Generated types point at each other; nothing else may.',
      severity: 'error',
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { pathNot: generated } },
    },
    {
      name: 'next-only-where-it-is-at-home',
      comment: 'next/* appears in app, site and proxy.ts; the server imports "next" itself and nothing below it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|site/|server/|proxy[.]ts$)' },
      to: { path: 'node_modules/next/' },
    },
    {
      name: 'pure-code-stays-pure',
      comment: "What the admin says in a language is Payload's catalogue with our words over it: texts, and no code.",
      severity: 'error',
      from: { path: pure, pathNot: '^src/languages/[a-z]{2}/payload[.]ts$' },
      to: { path: 'node_modules/(payload|@payloadcms|next|react)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-root-composes',
      comment: 'Rooms get Payload handed in; the configuration is imported by Next routes, the server and scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|server|operations)/' },
      to: { path: '^payload[.]config[.]ts$' },
    },
    {
      name: 'no-orphan-of-a-package',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'Packages that are types alone (@types/mdast) resolve for TypeScript only.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(mdast|hast|unist)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
