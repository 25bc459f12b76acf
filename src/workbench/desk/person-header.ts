/** Whom the desk's page was opened for, by id: what they wrote must not be saved as somebody else's who has signed in in another tab since. */
export const personHeader = 'x-desk-person';
