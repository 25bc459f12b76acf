import type { CollectionConfig, FieldAccess } from 'payload';
import { administrators, staff } from '@/access/own-collections.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';

const administratorsAndSelf: NonNullable<NonNullable<CollectionConfig['access']>['read']> = ({ req }) => {
  const user = personOf(req.user);
  if (user === null) return false;
  return mayAnywhere(user, 'managePeople') || { id: { equals: user.id } };
};

/** Administrators manage everybody; everybody who works here sees and keeps their own account. */
export const accountAccess: NonNullable<CollectionConfig['access']> = {
  admin: (args) => staff(args) === true,
  create: administrators,
  read: administratorsAndSelf,
  update: (args) => staff(args) === true && administratorsAndSelf(args),
  delete: administrators,
  unlock: administrators,
};

export const byAdministrators: FieldAccess = ({ req }) => mayAnywhere(personOf(req.user), 'managePeople');
