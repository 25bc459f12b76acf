import type { Config } from 'payload';
import { withFormControl } from '@/content/admin/with-form-control.ts';
import { globals, kinds } from '@/content/kinds.ts';

const ours = new Set<string>([...kinds, ...globals].map(({ slug }) => slug));

/** The forms of all kinds and globals: what is typed is kept until it is saved, and a save says which copy it was made from. */
export function withForms(config: Config): Config {
  return withFormControl(config, ({ of }) =>
    ours.has(of.slug)
      ? { path: '@/workbench/form/admin/form-guard.tsx#FormGuard', serverProps: { hasVersions: Boolean(of.versions) } }
      : undefined,
  );
}
