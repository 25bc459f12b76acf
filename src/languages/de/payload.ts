import { de as texts } from '@payloadcms/translations/languages/de';
import type { AdminTexts } from '../admin-texts.ts';

export const payload: AdminTexts = { texts, own: {} };
