import type { UIFieldServerComponent } from 'payload';
import { mayAnywhere } from '@/access/rights.ts';
import { personOf } from '@/access/person.ts';
import { ApiKeyPanel } from './api-key-panel.tsx';
import { keyWords } from './key-words.ts';

/** On a reader's page, for administrators: makes a key and shows it once, or revokes it. */
export const ApiKey: UIFieldServerComponent = ({ i18n, id, data, payload, user }) => {
  const { role, enableAPIKey } = data as { role?: unknown; enableAPIKey?: unknown };
  if (!mayAnywhere(personOf(user), 'managePeople') || id === undefined || role !== 'reader') return null;
  const address = `${payload.config.routes.api}/users/${String(id)}/api-key`;
  return <ApiKeyPanel address={address} hasKey={enableAPIKey === true} words={keyWords(i18n.language)} />;
};
