import { en as texts } from '@payloadcms/translations/languages/en';
import type { AdminTexts } from '../admin-texts.ts';

export const payload: AdminTexts = { texts, own: {} };
