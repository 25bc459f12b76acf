import type { Block } from 'payload';
import { callout } from './callout.ts';
import { download } from './download.ts';
import { figure } from './figure.ts';
import { keyAspects } from './key-aspects.ts';
import { levels } from './levels.ts';
import { prose } from './prose.ts';
import { quotation } from './quotation.ts';
import { reflection } from './reflection.ts';
import { related } from './related.ts';
import { video } from './video.ts';

/** Every block that a section can hold, in the order in which the admin offers them. */
export const allBlocks: Block[] = [prose, keyAspects, levels, reflection, quotation, callout, figure, video, download, related];
