import type { PublicationStore } from '../publication-store.ts';

/** A store with a connection of its own. */
export interface DirectStore extends PublicationStore {
  close(): Promise<void>;
}
