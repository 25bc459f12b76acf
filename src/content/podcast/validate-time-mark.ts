import type { TextFieldSingleValidation } from 'payload';
import { message } from '@/languages/label.ts';

/** A place in a recording: `m:ss` or `h:mm:ss`. */
export const validateTimeMark: TextFieldSingleValidation = (value, { req }) =>
  /^(?:\d+:[0-5]\d|\d+):[0-5]\d$/.test(value ?? '') ? true : message(req.i18n.language, 'error.timeMark', { value: value ?? '' });
