/**
 * An answer of Payload's API that says of itself how long it may be kept, or else that nobody may keep it: what is public
 * now may be withdrawn in a second, and what somebody sees who is signed in is nobody else's.
 */
export function neverKept(answer: Response): Response {
  if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'private, no-store');
  return answer;
}
