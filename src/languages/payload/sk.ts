import type { OwnWords } from './own-words.ts';

/** Payload's Slovak is good; these few strings have a translated placeholder or the wrong sense of an English word. */
export const slovak: OwnWords = {
  general: {
    clear: 'Vymazať',
    moving: 'Presúva sa',
  },
  version: {
    noRowsSelected: 'Nie je vybraté žiadne {{label}}',
  },
};
