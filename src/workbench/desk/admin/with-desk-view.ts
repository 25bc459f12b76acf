import type { Config } from 'payload';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { withFormControl } from '@/content/admin/with-form-control.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

/** The desk's part in the admin: its page, and in each translated document's form the way there. */
export function withDeskView(config: Config): Config {
  const linked = withFormControl(config, ({ isGlobal, of: { slug } }) =>
    translatedKind(slug) === undefined
      ? undefined
      : { path: '@/workbench/desk/admin/translate-button.tsx#TranslateButton', serverProps: { kind: slug, isGlobal } },
  );
  return withAdminView(linked, {
    name: 'desk',
    Component: '@/workbench/desk/admin/desk-view.tsx#DeskView',
    path: '/translate/:kind/:id/:locale',
    title: 'Translation desk',
  });
}
