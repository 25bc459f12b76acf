import { buildConfig, deepCopyObject, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { ownAdmin } from '@/content/admin/own-admin.ts';
import { bounded } from '@/bounds/bounded.ts';
import { loggingLevels, noteError } from '@/bounds/errors/note-error.ts';
import { editor } from '@/content/rich-text/editor.ts';
import { globals, kinds } from '@/content/kinds.ts';
import { adminTexts } from '@/languages/all/admin-texts.ts';
import { defaultLocale, localeInfo, locales, perLocale } from '@/languages/locales.ts';
import { speakOwnWords } from '@/languages/speak-own-words.ts';
import { databaseAdapter } from '@/operations/database/adapter.ts';
import { readEnvironment } from '@/operations/environment.ts';
import { type Surroundings, surroundings } from '@/operations/surroundings.ts';
import { whatASaveDoes } from '@/operations/what-a-save-does.ts';
import { loginMessage } from '@/people/accounts/login-message.ts';
import { attemptsCollection } from '@/people/accounts/sign-in/attempts-collection.ts';
import { untilPasswordChanges } from '@/people/accounts/until-password-changes.ts';
import { audit } from '@/people/audit/audit-plugin.ts';
import { readGuard } from '@/access/guard/read-guard.ts';
import { ownCsrf } from '@/people/requests/own-csrf.ts';
import { rights } from '@/access/rights-plugin.ts';
import { users } from '@/people/users.ts';
import { importing } from '@/importing/importing.ts';
import { preview } from '@/publication/draft/preview.ts';
import { previewLinks } from '@/publication/links/preview-links.ts';
import { translation } from '@/translation/translation.ts';
import { publications } from '@/publication/reconcile/publications.ts';
import { workbench } from '@/workbench/workbench.ts';

/**
 * The whole product as one Payload configuration. Payload writes into what it is given, so the parts are copied and the
 * function can be called several times in one process.
 */
export function composeConfig({
  databaseUri,
  secret,
  publicUrl,
  email,
  logger,
  machine,
  plugins = [],
}: Surroundings): Promise<SanitizedConfig> {
  return buildConfig({
    secret,
    ...(publicUrl === undefined ? {} : { serverURL: publicUrl }),
    ...(email === undefined ? {} : { email }),
    ...(logger === undefined ? {} : { logger }),
    db: databaseAdapter(databaseUri),
    collections: deepCopyObject([...kinds.map((kind) => kind.collection), users, attemptsCollection]),
    globals: deepCopyObject([...globals]),
    // What each room adds beside hooks; the hooks of all of them, and their order, are `whatASaveDoes`.
    plugins: [
      rights(),
      readGuard(),
      loginMessage(),
      audit(),
      importing(),
      translation({ machine }),
      workbench(),
      publications(),
      preview(),
      previewLinks(),
      untilPasswordChanges(),
      whatASaveDoes(),
      ...plugins,
    ],
    localization: {
      locales: locales.map((code) => ({ code, label: localeInfo[code].name })),
      defaultLocale,
      fallback: false,
      defaultLocalePublishOption: 'active',
    },
    experimental: { localizeStatus: true },
    i18n: { supportedLanguages: perLocale((locale) => adminTexts[locale].texts), fallbackLanguage: defaultLocale },
    admin: ownAdmin,
    editor: editor(),
    sharp,
    telemetry: false,
    loggingLevels,
    hooks: { afterError: [noteError] },
    // Not at every start: `npm run generate` writes them, and `npm run check` sees when they are stale.
    typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
    // A stranger's question may cost so much and no more: at Payload's own limit one takes half a minute of the processor.
    graphQL: { schemaOutputFile: 'src/schema.graphql', maxComplexity: 400 },
  })
    .then(speakOwnWords)
    .then(ownCsrf)
    .then(bounded);
}

export default surroundings(readEnvironment(process.env)).then(composeConfig);
