const licences = {
  'CC-BY-4.0': { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', address: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

export type OpenLicence = keyof typeof licences;

function isOpen(licence: string | undefined): licence is OpenLicence {
  return licence !== undefined && Object.hasOwn(licences, licence);
}

/** Where an open licence's text stands; undefined for all rights reserved. */
export function licenceAddress(licence: string | undefined): string | undefined {
  return isOpen(licence) ? licences[licence].address : undefined;
}

/** The short name of an open licence; undefined for all rights reserved. */
export function licenceName(licence: string | undefined): string | undefined {
  return isOpen(licence) ? licences[licence].name : undefined;
}
