'use client';

import type { ReactNode } from 'react';
import type { InviteWords } from './invite-words.ts';
import type { InvitationResult } from './send-invitation.ts';

/** What came of an invitation: sent, a link to hand on (shown this once), or why not. */
export function InvitationAnswer({ result, words }: { readonly result: InvitationResult; readonly words: InviteWords }): ReactNode {
  if ('problem' in result) {
    return (
      <output className="invite-failed">
        {words.failed} {result.problem}
      </output>
    );
  }
  const { email, link } = result.invited;
  if (link === undefined) return <output>{words.sent.replace('{email}', email)}</output>;
  return (
    <output>
      {words.link.replace('{email}', email)}
      <br />
      <a href={link}>{link}</a>
    </output>
  );
}
