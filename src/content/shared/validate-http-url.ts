import type { TextFieldSingleValidation } from 'payload';
import { message } from '@/languages/label.ts';

/** Accepts an empty value or an absolute http(s) address; everything else, `javascript:` among it, is refused. */
export const validateHttpUrl: TextFieldSingleValidation = (value, { req }) => {
  if (value === undefined || value === null || value === '') return true;
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
    ? true
    : message(req.i18n.language, 'error.url', { value });
};
