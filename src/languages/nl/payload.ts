import { nl as texts } from '@payloadcms/translations/languages/nl';
import type { AdminTexts, OwnWords } from '../admin-texts.ts';

/**
 * Payload's Dutch is good; these few strings are left in English, hold what was meant for a translator, move house, or say "nieuw(e)",
 * because they do not know the gender of {{label}}.
 */
const own: OwnWords = {
  fields: {
    addNew: 'Toevoegen',
    addNewLabel: 'Toevoegen: {{label}}',
    newLabel: 'Nieuw: {{label}}',
    selectExistingLabel: 'Bestaande kiezen: {{label}}',
    uploadNewLabel: 'Uploaden: {{label}}',
  },
  general: {
    createNewLabel: 'Nieuw: {{label}}',
    creatingNewLabel: 'Nieuw: {{label}}',
    moving: 'Verplaatsen',
    restoring: 'Herstellen…',
  },
  upload: {
    bulkUpload: 'Meerdere bestanden uploaden',
  },
  version: {
    aboutToUnpublishSelection:
      'U staat op het punt om de publicatie van alle {{label}} in de selectie ongedaan te maken. Weet u het zeker?',
    viewingVersionsGlobal: 'Bekijk versies voor global {{entityLabel}}',
  },
};

export const payload: AdminTexts = { texts, own };
