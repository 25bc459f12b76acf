import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { withBoard } from './board/with-board.ts';
import { translationCollections } from './collections.ts';
import type { AfterReview } from './desk/after-review.ts';
import { withDeskView } from './desk/admin/with-desk-view.ts';
import { withDesk } from './desk/with-desk.ts';
import { gateChecks } from './gate/gate-checks.ts';
import { withGuide } from './guide/with-guide.ts';
import { keepGlobalLedger, keepLedger } from './ledger/keep-ledger.ts';
import { keepPassageIds } from './ledger/keep-passage-ids.ts';
import { translatedKind } from './ledger/translated-kinds.ts';
import { forgetPerson } from './letters/forget-person.ts';
import { tellOfGlobalChanges, tellOfSourceChanges } from './letters/tell-of-source-changes.ts';
import { withMachine } from './machine/machine-of.ts';
import type { MachineTranslator } from './machine/machine-translator.ts';

export interface TranslationOptions {
  /** The machine that can be asked; absent where none is configured. */
  readonly machine?: MachineTranslator | undefined;
  /** Lets the publication follow a review of words that are public already, in its transaction. */
  readonly afterReview: AfterReview;
}

/** The translation room's part in the composition. Comes after the plugins that check rights and before `publications()`. */
export function translation({ machine, afterReview }: TranslationOptions): Plugin {
  // Each takes the configuration and gives it with one thing more.
  const parts: readonly ((config: Config) => Config)[] = [
    ...[withLedger, withBoard, withDeskView, withGuide],
    (config) => withDesk(config, afterReview),
    (config) => withMachine(config, machine),
  ];
  return (config) => parts.reduce((composed, add) => add(composed), config);
}

/** Ids, checks and ledger for whatever is translated, and the collections of this room. */
function withLedger(config: Config): Config {
  const isTranslated = ({ slug }: CollectionConfig | GlobalConfig) => translatedKind(slug) !== undefined;
  return {
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        isTranslated(collection)
          ? tellOfSourceChanges(keepLedger(gateChecks(keepPassageIds(collection))))
          : collection.slug === 'users'
            ? forgetPerson(collection)
            : collection,
      ),
      ...translationCollections,
    ],
    globals: (config.globals ?? []).map((global) =>
      isTranslated(global) ? tellOfGlobalChanges(keepGlobalLedger(gateChecks(keepPassageIds(global)))) : global,
    ),
  };
}
