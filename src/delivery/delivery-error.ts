/** A request that cannot be answered: a stable code for programs, a sentence for the person who reads the log. */
export class DeliveryError extends Error {
  constructor(
    readonly status: 400 | 404 | 410 | 503,
    readonly code: 'parameter' | 'locale' | 'kind' | 'document' | 'cursor' | 'database',
    message: string,
  ) {
    super(message);
  }
}
