import type { Plugin } from 'payload';
import { previewAddress } from '@/content/shared/preview-address.ts';
import { allSources } from '../project/source.ts';

const screens = [
  { name: 'phone', label: '360', width: 360, height: 740 },
  { name: 'tablet', label: '768', width: 768, height: 1024 },
  { name: 'desktop', label: '1280', width: 1280, height: 900 },
];

/** Shows, beside every form, the reader's page of the draft in the language being edited. */
export function preview(): Plugin {
  const published = allSources.filter((source) => source.publishes === 'by-status');
  return (config) => ({
    ...config,
    admin: {
      ...config.admin,
      livePreview: {
        collections: published.filter(({ type }) => type === 'collection').map(({ kind }) => kind),
        globals: published.filter(({ type }) => type === 'global').map(({ kind }) => kind),
        breakpoints: screens,
        url: ({ data, collectionConfig, globalConfig, locale }) => {
          const kind = collectionConfig?.slug ?? globalConfig?.slug ?? '';
          const id: unknown = (data as Readonly<Record<string, unknown>>)['id'];
          return previewAddress({ kind, id: globalConfig === undefined && typeof id === 'string' ? id : kind, locale: locale.code });
        },
      },
    },
  });
}
