import type { Config } from 'payload';
import { type GuidePart, guides } from '@/content/admin/guides.ts';
import { withAdminView } from '@/content/admin/with-admin-view.ts';
import { type FormOwner, withFormControl } from '@/content/admin/with-form-control.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

const views = [
  { guide: 'translators', name: 'translatorsGuide', show: 'TranslatorsGuide', title: 'Guide for translators' },
  { guide: 'editors', name: 'editorsGuide', show: 'EditorsGuide', title: 'Guide for editors' },
  { guide: 'administrators', name: 'administratorsGuide', show: 'AdministratorsGuide', title: 'Guide for administrators' },
] as const;

const menu = '@/workbench/guide/guide-nav.tsx#GuideNav';

/** Adds the guides to the admin and its menu, and to each form a link to its part of them. */
export function withGuide(config: Config): Config {
  const components = config.admin?.components;
  const inMenu: Config = {
    ...config,
    admin: { ...config.admin, components: { ...components, afterNavLinks: [...(components?.afterNavLinks ?? []), menu] } },
  };
  const linked = withFormControl(inMenu, (owner) => {
    const serverProps = partOf(owner);
    return serverProps === undefined ? undefined : { path: '@/content/admin/guide-link.tsx#GuideLink', serverProps };
  });
  return views.reduce(
    (composed, { guide, name, show, title }) =>
      withAdminView(composed, { name, Component: `@/workbench/guide/guide-view.tsx#${show}`, path: guides[guide].path, title }),
    linked,
  );
}

/** People are the administrators' part, and so are settings; what is written and translated is the editors'. Other collections have no form to explain. */
function partOf({ isGlobal, of }: FormOwner): GuidePart | undefined {
  if (isGlobal) return { guide: 'administrators', part: 'settings' };
  if (of.slug === 'users') return { guide: 'administrators', part: 'people' };
  return translatedKind(of.slug) === undefined ? undefined : { guide: 'editors', part: 'write' };
}
