import type { Block } from 'payload';
import { line, passage } from '../shared/text-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';

/** A film on somebody else's server: loaded only after the reader says so; summary and transcript stand without it. */
export const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  fields: [
    line('title', { required: 'source' }),
    { name: 'url', type: 'text', validate: validateHttpUrl },
    passage('summary'),
    passage('transcript'),
  ],
};
