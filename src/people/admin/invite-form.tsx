'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { worksInNamedLanguages } from '@/access/roles.ts';
import { InvitationAnswer } from './invitation-answer.tsx';
import type { InviteWords } from './invite-words.ts';
import { type InvitationResult, sendInvitation } from './send-invitation.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly address: string;
  readonly words: InviteWords;
  readonly fields: Readonly<Record<'name' | 'email' | 'role' | 'languages' | 'language', string>>;
  readonly roles: readonly Choice[];
  readonly locales: readonly Choice[];
}

export function InviteForm({ address, words, fields, roles, locales }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [role, setRole] = useState('translator');
  const [result, setResult] = useState<InvitationResult>();

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setIsBusy(true);
    const answer = await sendInvitation(address, { ...Object.fromEntries(data), languages: data.getAll('languages') });
    setIsBusy(false);
    setResult(answer);
    if ('invited' in answer) form.reset();
  };

  return (
    <div className="invite">
      <Button buttonStyle="secondary" margin={false} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.open}
      </Button>
      {isOpen && (
        <form onSubmit={(event) => void submit(event)}>
          <label>
            {fields.name}
            <input name="name" required maxLength={120} autoComplete="off" />
          </label>
          <label>
            {fields.email}
            <input name="email" type="email" required autoComplete="off" />
          </label>
          <label>
            {fields.role}
            <select name="role" value={role} onChange={(event) => setRole(event.target.value)}>
              {roles.map(option)}
            </select>
          </label>
          <label>
            {fields.language}
            <select name="language">{locales.map(option)}</select>
          </label>
          {worksInNamedLanguages(role) && (
            <fieldset>
              <legend>{fields.languages}</legend>
              <div>
                {locales.map(({ value, text }) => (
                  <label key={value}>
                    <input type="checkbox" name="languages" value={value} /> {text}
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <Button type="submit" disabled={isBusy} margin={false}>
            {words.send}
          </Button>
        </form>
      )}
      {result && <InvitationAnswer result={result} words={words} />}
    </div>
  );
}

function option({ value, text }: Choice): ReactNode {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
