import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { withBoard } from './board/with-board.ts';
import { translationCollections } from './collections.ts';
import { withDeskView } from './desk/admin/with-desk-view.ts';
import { gateChecks } from './gate/gate-checks.ts';
import { withGuide } from './guide/with-guide.ts';
import { keepGlobalLedger, keepLedger } from './ledger/keep-ledger.ts';
import { keepPassageIds } from './ledger/keep-passage-ids.ts';
import { translatedKind } from './ledger/translated-kinds.ts';

/** Each takes the configuration and gives it with one thing more. */
const parts: readonly ((config: Config) => Config)[] = [withLedger, withBoard, withDeskView, withGuide];

/** The translation room's part in the composition. Comes after the plugins that check rights and before `publications()`. */
export function translation(): Plugin {
  return (config) => parts.reduce((composed, add) => add(composed), config);
}

/** Ids, checks and ledger for whatever is translated, and the collections of this room. */
function withLedger(config: Config): Config {
  const isTranslated = ({ slug }: CollectionConfig | GlobalConfig) => translatedKind(slug) !== undefined;
  return {
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        isTranslated(collection) ? keepLedger(gateChecks(keepPassageIds(collection))) : collection,
      ),
      ...translationCollections,
    ],
    globals: (config.globals ?? []).map((global) => (isTranslated(global) ? keepGlobalLedger(gateChecks(keepPassageIds(global))) : global)),
  };
}
