import { buildConfig } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { de } from '@payloadcms/translations/languages/de';
import { pt } from '@payloadcms/translations/languages/pt';
import { sk } from '@payloadcms/translations/languages/sk';
import sharp from 'sharp';
import { editor } from '@/content/rich-text/editor.ts';
import { globals, kinds } from '@/content/kinds.ts';
import { defaultLocale, localeInfo, locales } from '@/languages/locales.ts';
import { databaseAdapter } from '@/operations/database/adapter.ts';
import { users } from '@/people/users.ts';

export default buildConfig({
  secret: process.env['PAYLOAD_SECRET'] ?? 'only-for-building',
  db: databaseAdapter(process.env['DATABASE_URI'] ?? 'file:./data/cms.db'),
  collections: [...kinds.map((kind) => kind.collection), users],
  globals: [...globals],
  localization: {
    locales: locales.map((code) => ({ code, label: localeInfo[code].name })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: { supportedLanguages: { en, nl, de, pt, sk }, fallbackLanguage: 'en' },
  admin: { user: 'users', avatar: 'default' },
  editor: editor(),
  sharp,
  telemetry: false,
  typescript: { outputFile: 'src/payload-types.ts' },
  graphQL: { schemaOutputFile: 'src/schema.graphql' },
});
