import { Gutter } from '@payloadcms/ui';
import { type AdminViewServerProps, APIError } from 'payload';
import type { ReactNode } from 'react';
import { AdminPage } from '@/content/admin/admin-page.tsx';
import { message } from '@/languages/label.ts';
import { localeInfo } from '@/languages/locales.ts';
import { personLocale } from '@/languages/person-locale.ts';
import { personOf } from '@/access/person.ts';
import { maySeeDesk } from '../desk-rights.ts';
import { openDesk } from '../open-desk.ts';
import { deskPlace } from '../place.ts';
import { Desk } from './desk.tsx';
import { deskWords } from './desk-words.ts';
import './desk.css';

/** `/admin/translate/:kind/:id/:locale?passage=KEY`: the translation desk. The page comes with its texts; the rest is the browser's. */
export async function DeskView(view: AdminViewServerProps): Promise<ReactNode> {
  const { initPageResult, params, searchParams } = view;
  return (
    <AdminPage view={view}>
      {await deskPage({ req: initPageResult.req, segments: params?.['segments'], passage: searchParams?.['passage'] })}
    </AdminPage>
  );
}

interface PageInput {
  readonly req: AdminViewServerProps['initPageResult']['req'];
  /** `['translate', kind, id, locale]` */
  readonly segments: string | readonly string[] | undefined;
  readonly passage: string | readonly string[] | undefined;
}

async function deskPage({ req, segments, passage }: PageInput): Promise<ReactNode> {
  const { i18n, payload, user } = req;
  if (user === null || !maySeeDesk(personOf(user))) {
    return <Refused text={message(i18n.language, user === null ? 'desk.error.signIn' : 'desk.error.staff')} />;
  }
  const [, kind = '', id = '', locale = ''] = [segments ?? []].flat().map(decodeURIComponent);
  try {
    const document = await openDesk(req, deskPlace(req, { kind, id, locale }));
    return (
      <Desk
        key={`${kind}/${id}/${locale}`}
        document={document}
        words={deskWords(i18n.language)}
        language={localeInfo[personLocale(i18n.language)].tag}
        api={payload.config.routes.api}
        person={{ id: user.id, name: user.name }}
        passage={typeof passage === 'string' ? passage : null}
      />
    );
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return <Refused text={error.message} />;
    throw error;
  }
}

function Refused({ text }: { readonly text: string }): ReactNode {
  return (
    <Gutter className="desk-refused">
      <p role="alert">{text}</p>
    </Gutter>
  );
}
