import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import { withBoard } from './board/with-board.ts';
import { translationCollections } from './collections.ts';
import { withGuide } from './guide/with-guide.ts';
import { keepGlobalLedger, keepLedger } from './ledger/keep-ledger.ts';
import { keepPassageIds } from './ledger/keep-passage-ids.ts';
import { translatedKind } from './ledger/translated-kinds.ts';

/** The translation room's part in the composition. Comes after the plugins that check rights and before `publications()`. */
export function translation(): Plugin {
  const isTranslated = ({ slug }: CollectionConfig | GlobalConfig) => translatedKind(slug) !== undefined;
  return (config) => ({
    ...withGuide(withBoard(config)),
    collections: [
      ...(config.collections ?? []).map((collection) => (isTranslated(collection) ? keepLedger(keepPassageIds(collection)) : collection)),
      ...translationCollections,
    ],
    globals: (config.globals ?? []).map((global) => (isTranslated(global) ? keepGlobalLedger(keepPassageIds(global)) : global)),
  });
}
