import type { Invited } from '../accounts/invite-endpoints.ts';

export type InvitationResult = { readonly invited: Invited } | { readonly problem: string };

/** Asks the server for an invitation; a refusal comes back in its words. */
export async function sendInvitation(address: string, body: Readonly<Record<string, unknown>>): Promise<InvitationResult> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Invited & {
    errors?: readonly { message?: string; data?: { errors?: readonly { message?: string }[] } }[];
  };
  if (response.ok) return { invited: answer };
  const error = answer.errors?.[0];
  const details = error?.data?.errors?.map((detail) => detail.message).join(' ');
  return { problem: details ?? error?.message ?? '' };
}
