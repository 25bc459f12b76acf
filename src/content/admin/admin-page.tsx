import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface AdminPageProps {
  /** What Payload gives to a view. */
  readonly view: AdminViewServerProps;
  readonly children: ReactNode;
}

/** The frame of every page of ours in the admin: Payload's menu and head around it, for whoever asks. */
export function AdminPage({ view, children }: AdminPageProps): ReactNode {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { i18n, payload, user } = req;
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale === undefined ? {} : { locale })}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(user === null ? {} : { user })}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  );
}
