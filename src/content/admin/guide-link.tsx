import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { type GuidePart, guides } from './guides.ts';
import './guide-link.css';

type Props = Pick<ServerProps, 'i18n' | 'payload'> & GuidePart;

/** In the head of a form: the way to the part of the guide that tells of it, in a tab of its own, so that the form stays open. */
export function GuideLink({ i18n, payload, guide, part }: Props): ReactNode {
  const words = message(i18n.language, guides[guide].label);
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
