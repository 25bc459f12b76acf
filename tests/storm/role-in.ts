import type { Member } from './family.ts';

export type Role = 'front' | 'back' | 'supervisor';

/** The process of a role; undefined while it is away. What watches has the names of all three scripts among its arguments. */
export function roleIn(members: readonly Member[], role: Role): Member | undefined {
  const watches = ({ args }: Member) => args.some((word) => word.includes('src-operations-start-ts'));
  if (role === 'supervisor') return members.find(watches);
  return members.find((member) => !watches(member) && member.args.at(-1)?.includes(`src-operations-${role}-ts`) === true);
}
