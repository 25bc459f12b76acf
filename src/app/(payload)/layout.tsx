import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { defaultLocale } from '@/languages/locales.ts';
import { BrowserFloor } from '@/people/admin/browser-floor.tsx';
import { ownFormState } from '@/workbench/form/own-form-state.ts';
import { importMap } from './admin/importMap.js';
import { firstInBody } from './first-in-body.ts';
import './admin.css';

const serverFunction: ServerFunctionClient = async function (args) {
  'use server';
  return handleServerFunctions({ ...args, args: ownFormState(args), config, importMap });
};

/**
 * The admin's own root: it has its own `<html>`, apart from the reader's pages. The sentence for old browsers stands outside of all that is
 * Payload's: to whoever is not signed in Payload sends an empty page and scripts (ui 3.90, providers/Auth), which such a browser cannot read.
 */
export default function AdminLayout({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  return firstInBody(RootLayout({ config, importMap, serverFunction, children }), (language = defaultLocale) => (
    <BrowserFloor language={language} />
  ));
}
