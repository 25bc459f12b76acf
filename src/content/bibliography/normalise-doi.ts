import type { FieldHook } from 'payload';

/**
 * A DOI as it is kept: the bare name in small letters (DOI Handbook, section 2.4: names are case-insensitive), whatever
 * was pasted around it. Nothing becomes null, since an empty text would count as one and the same DOI of many works.
 */
export const normaliseDoi: FieldHook = ({ value }: { value?: unknown }): unknown => {
  if (typeof value !== 'string') return value;
  const name = value
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase();
  return name === '' ? null : name;
};
