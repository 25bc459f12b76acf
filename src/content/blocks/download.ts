import type { Block } from 'payload';
import { line, mediaFile } from '../shared/text-fields.ts';

/** A file to take along. */
export const download: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  fields: [mediaFile('file', { required: true }), line('title')],
};
