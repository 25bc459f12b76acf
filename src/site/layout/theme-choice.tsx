import type { ReactNode } from 'react';
import type { Translate } from '@/languages/translator.ts';

/** Light, dark, or as the device says. Shown only where scripts run, since nothing remembers the choice without them. */
export function ThemeChoice({ t }: { readonly t: Translate }): ReactNode {
  return (
    <theme-choice hidden>
      <label>
        <span className="label">{t('theme')}</span>
        <select name="theme" autoComplete="off">
          <option value="auto">{t('theme.auto')}</option>
          <option value="light">{t('theme.light')}</option>
          <option value="dark">{t('theme.dark')}</option>
        </select>
      </label>
    </theme-choice>
  );
}
