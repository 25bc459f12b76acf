import type { Config, Plugin } from 'payload';
import { withBoard } from './board/with-board.ts';
import { workbenchCollections } from './collections.ts';
import { withDeskView } from './desk/admin/with-desk-view.ts';
import { withDesk } from './desk/with-desk.ts';
import { withForms } from './form/with-forms.ts';
import { withGuide } from './guide/with-guide.ts';
import { withLookup } from './lookup/with-lookup.ts';

/** The workbench in the composition: where people translate, and what tells them of it. */
export function workbench(): Plugin {
  // Each takes the configuration and gives it with one thing more.
  const parts: readonly ((config: Config) => Config)[] = [
    withCollections,
    withBoard,
    withDeskView,
    withGuide,
    withDesk,
    withLookup,
    withForms,
  ];
  return (config) => parts.reduce((composed, add) => add(composed), config);
}

function withCollections(config: Config): Config {
  return { ...config, collections: [...(config.collections ?? []), ...workbenchCollections] };
}
