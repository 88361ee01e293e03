/** A request that the server could not answer, or that never reached it. */
export class RequestError extends Error {
  override name = 'RequestError';

  constructor(
    message: string,
    /** The code of api errors, or OFFLINE where there was no answer at all. */
    readonly code: string,
    /** What support needs to find the request in the log. */
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

export function requestIdOf(error: unknown): string | null {
  return error instanceof RequestError ? error.requestId : null;
}
