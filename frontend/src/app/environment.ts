import {
  type CacheConfig,
  Environment,
  type GraphQLResponse,
  Network,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from 'relay-runtime';
import * as z from 'zod/mini';
import { lookForServer } from '../lib/connection';
import { RequestError } from '../lib/errors';
import { sessionEnded } from './session';

const patience = 30_000;

/** The ids of the latest changes that were asked for here: what they changed is on screen already. */
export const ownRequests = new Set<string>();
const rememberedRequests = 100;

function remember(requestId: string) {
  ownRequests.add(requestId);
  for (const oldest of ownRequests) {
    if (ownRequests.size <= rememberedRequests) return;
    ownRequests.delete(oldest);
  }
}

/** What is read from an answer before Relay takes it. */
const answerShape = z.object({
  data: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  errors: z.optional(
    z.array(
      z.object({
        message: z.string(),
        extensions: z.optional(
          z.object({
            code: z.optional(z.string()),
            reason: z.optional(z.string()),
            requestId: z.optional(z.string()),
          }),
        ),
      }),
    ),
  ),
});

export function makeEnvironment(): Environment {
  return new Environment({
    network: Network.create(execute),
    // Back shows the list at once: the last pages stay.
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
}

async function execute(
  request: RequestParameters,
  variables: Variables,
  cacheConfig: CacheConfig,
): Promise<GraphQLResponse> {
  for (;;) {
    const answer = await send(request, variables, cacheConfig);
    if (answer !== 'signed out') return answer;
    await sessionEnded();
  }
}

async function send(
  request: RequestParameters,
  variables: Variables,
  cacheConfig: CacheConfig,
): Promise<GraphQLResponse | 'signed out'> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  const key: unknown = cacheConfig.metadata?.idempotencyKey;
  if (request.operationKind === 'mutation' && typeof key === 'string') headers['idempotency-key'] = key;

  // Who is offline before it is sent knows that it did not arrive; later nobody knows.
  const offline = !navigator.onLine;
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      signal: AbortSignal.timeout(patience),
      body: JSON.stringify({
        operationName: request.name,
        query: request.text ?? undefined,
        variables,
        extensions: request.id ? { persistedQuery: { version: 1, sha256Hash: request.id } } : undefined,
      }),
    });
  } catch {
    void lookForServer();
    throw new RequestError('', offline ? 'OFFLINE' : 'NO_ANSWER');
  }
  if (response.status === 401) return 'signed out';

  const requestId = response.headers.get('x-request-id');
  if (request.operationKind === 'mutation' && requestId) remember(requestId);
  const body: unknown = await response.json().catch(() => null);
  const { data, errors } = answerShape.safeParse(body).data ?? {};
  const first = errors?.[0];
  const { code, reason, requestId: named } = first?.extensions ?? {};
  if (code === 'UNAUTHENTICATED') return 'signed out';
  if (!response.ok || !data) {
    // What has no code of ours was said by something on the way. A request that
    // cannot be read is told by its code alone: what is wrong with it is for who writes requests, unless there is a reason.
    const told =
      first && code && (code !== 'BAD_REQUEST' || reason || response.status !== 400) ? first.message : '';
    throw new RequestError(told, code ?? codeOf(response.status), named ?? requestId);
  }
  // A part that failed arrives as null among the rest; the widget that asked for it says so.
  return { data, errors: errors?.map(({ message }) => ({ message })) } satisfies GraphQLResponse;
}

/** What an answer tells that is none of ours. */
function codeOf(status: number): string {
  if (status < 400) return 'BAD_ANSWER';
  if (status === 408) return 'NO_ANSWER';
  if (status === 429) return 'RATE_LIMITED';
  if (status < 500) return 'BAD_REQUEST';
  return status === 500 ? 'INTERNAL' : 'UNAVAILABLE';
}
