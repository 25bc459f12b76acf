import type { Plugin } from 'payload';
import { linkEndpoints } from './link-endpoints.ts';
import { previewLinksCollection } from './preview-links-collection.ts';

/** Links to drafts for people without an account, in the composition: what is stored of them, and how they are made and withdrawn. */
export function previewLinks(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), previewLinksCollection],
    endpoints: [...(config.endpoints ?? []), ...linkEndpoints],
  });
}
