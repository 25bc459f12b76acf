import type { Field } from 'payload';

/**
 * Whether people may approve their own translations: no; yes; or no, and words that they only corrected count as their own too, until somebody
 * else confirms them.
 */
export const ownApprovals = ['no', 'yes', 'strict'] as const;

export type OwnApproval = (typeof ownApprovals)[number];

export function isOwnApproval(value: unknown): value is OwnApproval {
  return ownApprovals.some((one) => one === value);
}

/** Steers the translation desk; nothing readers see. Programs may say `true` and `false` too. */
export const ownApproval: Field = {
  name: 'ownApproval',
  type: 'select',
  options: [...ownApprovals],
  defaultValue: 'no',
  hooks: { beforeValidate: [({ value }: { value?: unknown }) => (value === true ? 'yes' : value === false ? 'no' : value)] },
};
