'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation.js';
import type { ReactNode } from 'react';

/** Reads the page again when the form beside it has been saved. */
export function RefreshOnSave(): ReactNode {
  const router = useRouter();
  return (
    <RefreshRouteOnSave
      refresh={() => {
        router.refresh();
      }}
      serverURL={typeof window === 'undefined' ? '' : window.location.origin}
    />
  );
}
