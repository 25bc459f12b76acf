import { sk as texts } from '@payloadcms/translations/languages/sk';
import type { AdminTexts, OwnWords } from '../admin-texts.ts';

/** Payload's Slovak is good; these few strings have a translated placeholder or the wrong sense of an English word. */
const own: OwnWords = {
  general: {
    clear: 'Vymazať',
    moving: 'Presúva sa',
  },
  version: {
    noRowsSelected: 'Nie je vybraté žiadne {{label}}',
  },
};

export const payload: AdminTexts = { texts, own };
