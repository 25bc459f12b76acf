import type { Block } from 'payload';
import { richText } from '../shared/text-fields.ts';

/** Running text. */
export const prose: Block = { slug: 'prose', interfaceName: 'ProseBlock', fields: [richText('body')] };
