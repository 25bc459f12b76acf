/** Behind the address of a document's form: its uses and links. */
export const usagePath = '/usage';
