import { APIError, type PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';

export interface Refusal {
  readonly req: PayloadRequest;
  /** A key of the label catalogues. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
  /** HTTP status; 403 unless told otherwise. */
  readonly status?: number;
  /** For programs: what exactly was refused. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The field of the form at which the admin shows the sentence. */
  readonly field?: string;
}

/** The error that tells somebody in their own language what is refused and why. To be thrown. */
export function refusal({ req, key, values = {}, status = 403, data, field }: Refusal): APIError {
  const words = message(req.i18n.language, key, values);
  const atField = field === undefined ? {} : { fields: [field], errors: [{ path: field, message: words }] };
  return new APIError(words, status, data === undefined && field === undefined ? null : { ...data, ...atField }, true);
}

/** A language's name as the person who is answered would say it; `all` for all languages. */
export function localeName(req: PayloadRequest, locale: Locale | 'all'): string {
  return message(req.i18n.language, locale === 'all' ? 'allLanguages' : `option.sourceLocale.${locale}`);
}
