/** Carries the language of a page that does not exist from the proxy to the page that says so. */
export const missingLocaleHeader = 'x-missing-locale';
