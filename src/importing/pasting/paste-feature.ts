'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin } from './paste-plugin.tsx';

/** The browser's half of `content/rich-text/pasting.ts`. */
export const PasteFeature = createClientFeature({ plugins: [{ Component: PastePlugin, position: 'normal' }] });
