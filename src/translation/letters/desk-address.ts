import type { DeskPlace } from '../desk/place.ts';

/**
 * The address of the desk below the site's, at a passage or at the first to do: `/admin/translate/KIND/ID/LOCALE?passage=KEY`.
 * @param admin where the admin stands, `/admin`
 */
export function deskAddress(admin: string, { kind, id, locale, passage }: DeskPlaceAndPassage): string {
  const at = passage === undefined || passage === null || passage === '' ? '' : `?passage=${encodeURIComponent(passage)}`;
  return `${admin}/translate/${encodeURIComponent(kind)}/${encodeURIComponent(id)}/${encodeURIComponent(locale)}${at}`;
}

type DeskPlaceAndPassage = Pick<DeskPlace, 'kind' | 'id'> & { readonly locale: string; readonly passage?: string | null | undefined };
