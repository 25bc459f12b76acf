import { fr as texts } from '@payloadcms/translations/languages/fr';
import type { AdminTexts } from '../admin-texts.ts';

export const payload: AdminTexts = { texts, own: {} };
