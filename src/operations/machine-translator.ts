import { deeplTranslator } from '@/translation/machine/deepl-translator.ts';
import { libreTranslator } from '@/translation/machine/libre-translator.ts';
import type { MachineTranslator } from '@/translation/machine/machine-translator.ts';
import type { MachineSettings } from './environment/machine-settings.ts';

/** The machine that the environment names; undefined where it names none, and nobody is offered one. */
export function machineTranslator(settings: MachineSettings | undefined): MachineTranslator | undefined {
  switch (settings?.provider) {
    case undefined:
      return undefined;
    case 'deepl':
      return deeplTranslator(settings);
    case 'libretranslate':
      return libreTranslator(settings);
  }
}
