import type { Config, Plugin } from 'payload';
import { withBoard } from './board/with-board.ts';
import { translationCollections } from './collections.ts';
import type { AfterReview } from './desk/after-review.ts';
import { withDeskView } from './desk/admin/with-desk-view.ts';
import { withDesk } from './desk/with-desk.ts';
import { withOverrideReason } from './gate/gate-checks.ts';
import { withGuide } from './guide/with-guide.ts';
import { withMachine } from './machine/machine-of.ts';
import type { MachineTranslator } from './machine/machine-translator.ts';

export interface TranslationOptions {
  /** The machine that can be asked; absent where none is configured. */
  readonly machine?: MachineTranslator | undefined;
  /** Lets the publication follow a review of words that are public already, in its transaction. */
  readonly afterReview: AfterReview;
}

/** The translation room's part in the composition, but for what it does in a save. */
export function translation({ machine, afterReview }: TranslationOptions): Plugin {
  // Each takes the configuration and gives it with one thing more.
  const parts: readonly ((config: Config) => Config)[] = [
    ...[withCollections, withBoard, withDeskView, withGuide],
    (config) => withDesk(config, afterReview),
    (config) => withMachine(config, machine),
  ];
  return (config) => parts.reduce((composed, add) => add(composed), config);
}

/** The collections of this room, and the reason that a kind may be published with. */
function withCollections(config: Config): Config {
  return {
    ...config,
    collections: [...(config.collections ?? []).map(withOverrideReason), ...translationCollections],
    globals: (config.globals ?? []).map(withOverrideReason),
  };
}
