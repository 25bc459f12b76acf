import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { BrowserFloor } from '@/people/admin/browser-floor.tsx';
import { ownFormState } from '@/workbench/form/own-form-state.ts';
import { importMap } from './admin/importMap.js';
import './admin.css';

const serverFunction: ServerFunctionClient = async function (args) {
  'use server';
  return handleServerFunctions({ ...args, args: ownFormState(args), config, importMap });
};

/** The admin's own root: it has its own `<html>`, apart from the reader's pages. */
export default function AdminLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      <BrowserFloor />
      <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
        {children}
      </RootLayout>
    </>
  );
}
