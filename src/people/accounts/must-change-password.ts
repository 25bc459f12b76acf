/** Whether somebody has to change their password before they do anything else. Takes Payload's `req.user`. */
export function mustChangePassword(user: unknown): boolean {
  return typeof user === 'object' && user !== null && (user as { mustChangePassword?: unknown }).mustChangePassword === true;
}
