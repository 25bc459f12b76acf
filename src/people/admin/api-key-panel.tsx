'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import type { KeyWords } from './key-words.ts';
import { type KeyResult, sendKeyRequest } from './send-key-request.ts';

interface ApiKeyPanelProps {
  readonly address: string;
  readonly hasKey: boolean;
  readonly words: KeyWords;
}

/** Not part of the form: a key is made and revoked at once, and shown where it was made. */
export function ApiKeyPanel({ address, hasKey, words }: ApiKeyPanelProps): ReactNode {
  const [password, setPassword] = useState('');
  const [result, setResult] = useState<KeyResult>();
  const has = result === undefined || 'problem' in result ? hasKey : 'apiKey' in result;
  const ask = async (method: 'POST' | 'DELETE') => {
    setResult(await sendKeyRequest({ address, method, currentPassword: password, failed: words.failed }));
    setPassword('');
  };
  return (
    <fieldset className="api-key-panel">
      <legend>{words.title}</legend>
      <p>{has ? words.there : words.none}</p>
      <label htmlFor="api-key-password">{words.password}</label>
      <input
        id="api-key-password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
        }}
      />
      <div>
        <Button id="make-api-key" buttonStyle="secondary" size="small" disabled={password === ''} onClick={() => void ask('POST')}>
          {words.make}
        </Button>
        {has && (
          <Button id="revoke-api-key" buttonStyle="secondary" size="small" onClick={() => void ask('DELETE')}>
            {words.revoke}
          </Button>
        )}
      </div>
      <div role="status">{result !== undefined && <KeyAnswer result={result} words={words} />}</div>
    </fieldset>
  );
}

function KeyAnswer({ result, words }: { readonly result: KeyResult; readonly words: KeyWords }): ReactNode {
  if ('problem' in result) return <p>{result.problem}</p>;
  if (!('apiKey' in result)) return <p>{words.revoked}</p>;
  return (
    <>
      <p>{words.made}</p>
      <code>{result.apiKey}</code>
    </>
  );
}
