/** Carries the language of a page that does not exist from the proxy to the page that says so. */
export const missingLocaleHeader = 'x-missing-locale';

/** And, as `kind/id`, the document that is public in other languages alone. */
export const missingDocumentHeader = 'x-missing-document';
