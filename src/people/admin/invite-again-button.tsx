'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import { InvitationAnswer } from './invitation-answer.tsx';
import type { InviteWords } from './invite-words.ts';
import { type InvitationResult, sendInvitation } from './send-invitation.ts';

export function InviteAgainButton({ address, words }: { readonly address: string; readonly words: InviteWords }): ReactNode {
  const [result, setResult] = useState<InvitationResult>();
  return (
    <div className="invite">
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void sendInvitation(address, {}).then(setResult)}>
        {words.again}
      </Button>
      {result && <InvitationAnswer result={result} words={words} />}
    </div>
  );
}
