'use client';

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { usagePath } from '../usage-path.ts';

/** The way to a document's uses and links, among the tabs above its form; a document that is not stored yet has none. */
export function UsageTabLink({ words }: { readonly words: string }): ReactNode {
  const { config } = useConfig();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code } = useLocale();
  const place =
    globalSlug === undefined
      ? id === undefined
        ? undefined
        : `collections/${collectionSlug ?? ''}/${String(id)}`
      : `globals/${globalSlug}`;
  if (place === undefined) return null;
  return (
    <Button
      buttonStyle="tab"
      className="doc-tab"
      el="link"
      margin={false}
      size="medium"
      to={`${config.routes.admin}/${place}${usagePath}?locale=${code}`}
    >
      <span className="doc-tab__label">{words}</span>
    </Button>
  );
}
