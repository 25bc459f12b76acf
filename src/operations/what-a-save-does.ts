import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { publishGate } from '@/content/shared/publish-gate.ts';
import { withHooks } from '@/content/shared/with-hooks.ts';
import { holdUntilPasswordChanges } from '@/people/accounts/hold-until-password-changes.ts';
import { followDeeds } from '@/people/audit/follow-deeds.ts';
import { checkRights } from '@/access/documents/check-rights.ts';
import { guardReads } from '@/access/guard/guard-reads.ts';
import { joinStaleSaves } from '@/access/stale-saves/join-stale-saves.ts';
import { refuseStaleSaves } from '@/access/stale-saves/refuse-stale-saves.ts';
import { followSaves } from '@/publication/reconcile/follow-saves.ts';
import { keepPassagesWithTheirRows } from '@/publication/reconcile/keep-passages-with-their-rows.ts';
import { gateChecks } from '@/translation/gate/gate-checks.ts';
import { keepLedger } from '@/translation/ledger/keep-ledger.ts';
import { keepPassageIds } from '@/translation/ledger/keep-passage-ids.ts';
import { forgetPerson } from '@/workbench/letters/forget-person.ts';
import { tellOfSourceChanges } from '@/workbench/letters/tell-of-source-changes.ts';

/** What a collection or a global brings along itself: the stripping of uploads, the accounts of people. */
const itsOwn: HookStep = { collection: ({ hooks }) => hooks, global: ({ hooks }) => hooks };

/**
 * What happens when a document or a global is saved, and why in this order. Payload goes through the phases `beforeOperation` (before it
 * has looked at anything), `beforeValidate`, `beforeChange` (the data is whole, the transaction is open, nothing is written), the write
 * itself, `afterChange`, `afterOperation`; `beforeRead` comes with every read. In each phase the steps run in the order of this list, and
 * whoever throws takes everything back.
 *
 * Two things stand outside of the list, because they can only be added later: the bounds (`bounds/bounded.ts`) come before the first and
 * after the last of everything, around Payload's own collections too, and where media lie in a folder `uploads/whole-uploads.ts` comes last,
 * because it needs the final size and name of what is uploaded.
 */
const steps: readonly HookStep[] = [
  // Who may do anything at all comes first: nothing is read or counted for somebody who has to change their password.
  holdUntilPasswordChanges,
  // A save from an old copy is joined with what others saved since, so that the rights judge what the saver changed and not what is old in it.
  joinStaleSaves,
  // Then what they may do with this document, before anything is done for it: a refused upload is not taken apart, a refused text not
  // projected. It also settles whether this save is a draft, which all later steps go by.
  checkRights,
  // Before the guard of reads, since signing in belongs to it and asks no question about documents.
  itsOwn,
  // Reads alone: what the public may ask, and what it gets. After the rights, which know drafts from what is published.
  guardReads,
  // Whoever has an old copy that is not kept any more should hear that, not that something in it is missing. It also gives the save
  // its time, which has to be later than the last one before anything compares the two.
  refuseStaleSaves,
  // Notes how a global is saved, and after the save writes what was done, before anything follows from it; for collections it runs after the
  // whole operation, with the document as it was given back.
  followDeeds,
  // What the text itself lacks to become public. Cheap, pure but for pictures, and about the words as somebody wrote them.
  publishGate,
  // Remembers what is published before it is written over; after the save puts it right before anybody reads the main document.
  keepPassagesWithTheirRows,
  // Gives each passage its id and ties translations to their source. From here on the text is what will be stored.
  keepPassageIds,
  // The checks compare passage with passage: they read what the step before leaves.
  gateChecks,
  // After the save, and after the main document is right: the states of all passages. Before the publication, which says of each passage
  // what the ledger knows of it.
  keepLedger,
  // Reads the ledger: who hears that passages are outdated.
  tellOfSourceChanges,
  // Somebody who is deleted; stands with the ledger, whose rows it changes.
  forgetPerson,
  // The last word: address, dates and flags go into the data once nothing else changes it, and what readers get is made from what is then
  // stored, with the ledger beside it.
  followSaves,
];

/** Puts the hooks of all rooms around everything that is stored. Comes behind the plugins that add collections. */
export function whatASaveDoes(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(withCollectionSteps),
    globals: (config.globals ?? []).map(withGlobalSteps),
  });
}

function withCollectionSteps(collection: CollectionConfig): CollectionConfig {
  return withHooks({ ...collection, hooks: {} }, ...steps.map((step) => step.collection?.(collection) ?? {}));
}

function withGlobalSteps(global: GlobalConfig): GlobalConfig {
  return withHooks({ ...global, hooks: {} }, ...steps.map((step) => step.global?.(global) ?? {}));
}
