import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { isLocale, defaultLocale } from '@/languages/locales.ts';
import { message } from '@/languages/label.ts';
import './mark.css';

const icon = '/assets/icon.svg';

/** The product's mark, small, at the head of every page of the admin; it leads to the first page. */
export function Icon({ i18n }: ServerProps): ReactNode {
  return <img className="own-mark" src={icon} width={24} height={24} alt={message(i18n.language, 'start.home')} />;
}

/** The mark with the site's name, where people sign in. */
export async function Logo({ i18n, payload }: ServerProps): Promise<ReactNode> {
  const locale = isLocale(i18n.language) ? i18n.language : defaultLocale;
  const { name } = await payload.findGlobal({ slug: 'site', locale, fallbackLocale: defaultLocale, depth: 0, select: { name: true } });
  return (
    <span className="own-logo">
      <img src={icon} width={72} height={72} alt="" />
      <strong>{name}</strong>
    </span>
  );
}
