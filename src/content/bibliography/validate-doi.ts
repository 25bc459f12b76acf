import type { TextFieldSingleValidation } from 'payload';
import { message } from '@/languages/label.ts';

/** A DOI name without resolver: prefix `10.` and registrant, slash, suffix (ISO 26324; DOI Handbook, section 2.2). */
export const doiPattern = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/;

/** Accepts an empty value or a DOI name in lower case. */
export const validateDoi: TextFieldSingleValidation = (value, { req }) =>
  value === undefined || value === null || value === '' || doiPattern.test(value)
    ? true
    : message(req.i18n.language, 'error.doi', { value });
