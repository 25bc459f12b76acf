import { formAddress } from '../desk/form-address.ts';
import type { DeskPlace } from '../desk/place.ts';
import type { NotificationRow } from './notification.ts';

/**
 * The address of the desk below the site's, at a passage or at the first to do: `/admin/translate/KIND/ID/LOCALE?passage=KEY`.
 * @param admin where the admin stands, `/admin`
 */
export function deskAddress(admin: string, { kind, id, locale, passage }: DeskPlaceAndPassage): string {
  const at = passage === undefined || passage === null || passage === '' ? '' : `?passage=${encodeURIComponent(passage)}`;
  return `${admin}/translate/${encodeURIComponent(kind)}/${encodeURIComponent(id)}/${encodeURIComponent(locale)}${at}`;
}

/** Where what a notification tells of is done: on the desk; what could not be published, in its form. */
export function noticeAddress(admin: string, row: Pick<NotificationRow, 'type' | 'kind' | 'document' | 'locale' | 'passage'>): string {
  const { type, kind, document: id, locale, passage } = row;
  if (type !== 'unpublished') return deskAddress(admin, { kind, id, locale, passage });
  return formAddress(admin, { type: 'collection', kind, id, locale });
}

type DeskPlaceAndPassage = Pick<DeskPlace, 'kind' | 'id'> & { readonly locale: string; readonly passage?: string | null | undefined };
