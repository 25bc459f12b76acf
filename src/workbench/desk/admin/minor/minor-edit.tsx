import type { JSONFieldServerComponent } from 'payload';
import { labelCatalogues, message } from '@/languages/label.ts';
import { personLocale } from '@/languages/person-locale.ts';
import { MinorEditPanel } from './minor-edit-panel.tsx';

/** Beside the buttons that publish: which changed passages need no new translation. */
export const MinorEdit: JSONFieldServerComponent = ({ i18n, path, payload, user }) => {
  const catalogue = labelCatalogues[personLocale(i18n.language)];
  const isOurs = (key: string) => key.startsWith('desk.minor.') || key.startsWith('desk.diff.');
  const words = Object.fromEntries(Object.entries(catalogue).filter(([key]) => isOurs(key)));
  return (
    <MinorEditPanel
      path={path}
      api={payload.config.routes.api}
      person={user.id}
      title={message(i18n.language, 'field.minorEdit')}
      help={message(i18n.language, 'help.minorEdit')}
      words={words}
    />
  );
};
