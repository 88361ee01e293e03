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
        extensions: z.optional(z.object({ code: z.optional(z.string()), requestId: z.optional(z.string()) })),
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
  } catch (cause) {
    throw new RequestError(`The server did not answer (${String(cause)})`, 'OFFLINE');
  }
  if (response.status === 401) return 'signed out';

  const requestId = response.headers.get('x-request-id');
  if (request.operationKind === 'mutation' && requestId) remember(requestId);
  const body: unknown = await response.json().catch(() => null);
  const read = answerShape.safeParse(body);
  if (!read.success) {
    const code =
      response.status === 429 ? 'RATE_LIMITED' : response.status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    throw new RequestError(`The server answered ${response.status}`, code, requestId);
  }
  const { data, errors } = read.data;
  const first = errors?.[0];
  if (first?.extensions?.code === 'UNAUTHENTICATED') return 'signed out';
  if (first && !data) {
    throw new RequestError(
      first.message,
      first.extensions?.code ?? 'INTERNAL',
      first.extensions?.requestId ?? requestId,
    );
  }
  // A part that failed arrives as null among the rest; the widget that asked for it says so.
  return { data: data ?? {}, errors: errors?.map(({ message }) => ({ message })) } satisfies GraphQLResponse;
}
