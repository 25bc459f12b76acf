/** Whether this run is `npm run proof`, which does in full what each other run does as a sample. */
export const isProof = process.env['PROOF'] === '1';
