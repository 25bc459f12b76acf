import type { Access, CollectionSlug, Config, Payload } from 'payload';
import { namedLocks } from './named-locks.ts';
import { ownLocksOnly } from './own-locks-only.ts';
import { personOf } from './person.ts';
import { mayAnywhere } from './rights.ts';

/** Whoever works with the admin; not a program with an API key. */
export const staff: Access = ({ req }) => mayAnywhere(personOf(req.user), 'readVersions');

export const administrators: Access = ({ req }) => mayAnywhere(personOf(req.user), 'managePeople');

const nobody: Access = () => false;

/**
 * Payload adds its own collections after all plugins and opens them to every user, programs included. Their access is
 * narrowed here once Payload has started: locks belong to those who work in the admin, preferences to each of them alone
 * (Payload's own rule), the list of migrations to nobody.
 */
export function lockOwnCollections(payload: Payload): void {
  narrow(payload, 'payload-locked-documents', { create: staff, read: staff, update: staff, delete: staff });
  const locks = (payload.collections as Partial<Record<string, (typeof payload.collections)[CollectionSlug]>>)['payload-locked-documents'];
  locks?.config.hooks.beforeOperation.push(ownLocksOnly);
  locks?.config.hooks.afterRead.push(namedLocks);
  narrow(payload, 'payload-migrations', { create: nobody, read: nobody, update: nobody, delete: nobody });
  const preferences = payload.collections['payload-preferences' as CollectionSlug];
  const own = preferences.config.access;
  narrow(payload, 'payload-preferences', {
    create: staff,
    read: both(staff, own.read),
    update: both(staff, own.update),
    delete: both(staff, own.delete),
  });
}

function narrow(payload: Payload, slug: string, access: Partial<Record<'create' | 'read' | 'update' | 'delete', Access>>): void {
  const collection = (payload.collections as Partial<Record<string, (typeof payload.collections)[CollectionSlug]>>)[slug];
  if (collection !== undefined) Object.assign(collection.config.access, access);
}

function both(first: Access, second: Access | undefined): Access {
  return async (args) => ((await first(args)) === true ? ((await second?.(args)) ?? true) : false);
}

/** Jobs are started, seen and stopped by administrators only; Payload's default is any user. */
export function ownJobs(jobs: NonNullable<Config['jobs']>): NonNullable<Config['jobs']> {
  const isAdministrator = ({ req }: Parameters<Access>[0]) => mayAnywhere(personOf(req.user), 'managePeople');
  return {
    ...jobs,
    access: { run: isAdministrator, queue: isAdministrator, cancel: isAdministrator },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => {
      const collection = jobs.jobsCollectionOverrides?.({ defaultJobsCollection }) ?? defaultJobsCollection;
      return { ...collection, access: { create: nobody, read: administrators, update: nobody, delete: administrators } };
    },
  };
}
