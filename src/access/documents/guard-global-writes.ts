import type { GlobalBeforeOperationHook } from 'payload';
import { personOf } from '../person.ts';
import { checkUpdate } from './check-update.ts';
import { wantsAllLocales, writtenLocale } from './guard-writes.ts';
import { refusal } from './refuse.ts';
import { storedGlobal } from './stored-document.ts';

interface Args {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly draft?: boolean;
  readonly publishSpecificLocale?: string;
  readonly publishAllLocales?: boolean;
  readonly unpublishAllLocales?: boolean | string;
}

/** What `guardWrites` is for documents of which there are many, for those of which there is one. */
export const guardGlobalWrites: GlobalBeforeOperationHook = async ({ args: given, global, operation, overrideAccess, req }) => {
  if (overrideAccess === true || operation === 'read' || operation === 'countVersions') return;
  const user = personOf(req.user);
  if (operation === 'restoreVersion') {
    throw refusal({ req, key: 'refused.oneLanguage', status: 400 });
  }
  const args = given as Args;
  const data = args.data ?? {};
  const { asDraft } = checkUpdate({
    req,
    user,
    kind: global.slug,
    fields: global.fields,
    stored: await storedGlobal(req, global),
    data,
    locale: writtenLocale(req, args),
    draft: args.draft === true,
    hasDrafts: Boolean(global.versions?.drafts),
    allLocales: wantsAllLocales(args),
    hasFile: false,
  });
  return asDraft ? { ...args, draft: true, data: { ...data, _status: 'draft' } } : undefined;
};
