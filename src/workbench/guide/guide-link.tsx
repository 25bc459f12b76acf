import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { type GuideName, guides } from './guides.ts';
import './guide-link.css';

interface Props extends Pick<ServerProps, 'i18n' | 'payload'> {
  readonly guide: GuideName;
  readonly part: string;
}

/** In the bar of a form: the way to the part of the guide that tells of it, in a tab of its own, so that the form stays open. */
export function GuideLink({ i18n, payload, guide, part }: Props): ReactNode {
  const words = message(i18n.language, `guide.${guide}`);
  return (
    <a
      className="guide-link"
      href={`${payload.config.routes.admin}${guides[guide].path}#${part}`}
      target="_blank"
      rel="noopener"
      title={words}
      aria-label={words}
    >
      ?
    </a>
  );
}
