const nobody = () => false;

/** What nobody reads or writes but the publication room itself, past all rights. */
export const closed = { create: nobody, read: nobody, update: nobody, delete: nobody };
