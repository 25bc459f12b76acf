import type { Config, Plugin } from 'payload';
import { translationCollections } from './collections.ts';
import { withOverrideReason } from './gate/gate-checks.ts';
import { withMachine } from './machine/machine-of.ts';
import type { MachineTranslator } from './machine/machine-translator.ts';
import { withRestoring } from './restore/with-restoring.ts';

export interface TranslationOptions {
  /** The machine that can be asked; absent where none is configured. */
  readonly machine?: MachineTranslator | undefined;
}

/** The translation room's part in the composition, but for what it does in a save. */
export const translation =
  ({ machine }: TranslationOptions): Plugin =>
  (config) =>
    withMachine(withRestoring(withCollections(config)), machine);

/** The collections of this room, and the reason that a kind may be published with. */
function withCollections(config: Config): Config {
  return {
    ...config,
    collections: [...(config.collections ?? []).map(withOverrideReason), ...translationCollections],
    globals: (config.globals ?? []).map(withOverrideReason),
  };
}
