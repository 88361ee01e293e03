import { fetchQuery, graphql } from 'react-relay/hooks';
import { commitMutation } from 'relay-runtime';
import { describe, expect, it, vi } from 'vitest';
import type { environmentTestMutation } from '../__generated__/environmentTestMutation.graphql';
import type { environmentTestQuery } from '../__generated__/environmentTestQuery.graphql';
import { makeEnvironment } from './environment';
import { guardSession, onSessionEnd, sessionResumed } from './session';

const query = graphql`
  query environmentTestQuery @relay_test_operation {
    viewer {
      now
    }
  }
`;

const mutation = graphql`
  mutation environmentTestMutation($input: UserPasswordResetInput!) @relay_test_operation {
    userPasswordReset(input: $input) {
      userErrors {
        message
      }
    }
  }
`;

const now = { data: { viewer: { now: '2026-01-01T00:00:00Z' } } };

interface Sent {
  headers: Headers;
  body: { query: string; extensions: { persistedQuery: { sha256Hash: string } } };
}

/** A server that gives these answers, one after the other, and remembers what was asked. */
function serve(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push({ headers: new Headers(init.headers), body: JSON.parse(String(init.body)) });
    const answer = answers.shift();
    if (!answer) throw new TypeError('connection refused');
    return answer();
  });
  return sent;
}

const ask = () => fetchQuery<environmentTestQuery>(makeEnvironment(), query, {}).toPromise();

describe('a request', () => {
  it('carries the hash of its document and the document', async () => {
    const [sent] = [serve(() => Response.json(now))];
    await ask();
    expect(sent[0]?.body.query).toContain('query environmentTestQuery');
    expect(sent[0]?.body.extensions.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  });

  it('carries the idempotency key of a mutation', async () => {
    const sent = serve(() => Response.json({ data: { userPasswordReset: { userErrors: [] } } }));
    await new Promise((resolve) => {
      commitMutation<environmentTestMutation>(makeEnvironment(), {
        mutation,
        variables: { input: { id: 'usr_1' } },
        cacheConfig: { metadata: { idempotencyKey: 'key-1' } },
        onCompleted: resolve,
      });
    });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('key-1');
  });

  it('fails with the code and the request id of the answer', async () => {
    serve(() =>
      Response.json({
        data: null,
        errors: [{ message: 'Broken', extensions: { code: 'INTERNAL', requestId: 'req_1' } }],
      }),
    );
    await expect(ask()).rejects.toMatchObject({ code: 'INTERNAL', requestId: 'req_1' });
  });

  it('says that it may have arrived where there is no answer, and that it has not where nobody was online', async () => {
    serve();
    await expect(ask()).rejects.toMatchObject({ code: 'NO_ANSWER', message: '' });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await expect(ask()).rejects.toMatchObject({ code: 'OFFLINE', message: '' });
  });

  const wrong = { errors: [{ message: 'upstream connect error' }] };
  const coded = (message: string, extensions: object) => ({ errors: [{ message, extensions }] });
  it.each<[string, () => Response, string, string]>([
    ['a gateway without words', () => new Response(null, { status: 502 }), 'UNAVAILABLE', ''],
    ['a gateway with a page', () => new Response('<h1>Bad gateway</h1>', { status: 503 }), 'UNAVAILABLE', ''],
    ['a gateway that speaks JSON', () => Response.json({}, { status: 504 }), 'UNAVAILABLE', ''],
    ['a gateway with errors of its own', () => Response.json(wrong, { status: 502 }), 'UNAVAILABLE', ''],
    ['a failure with data', () => Response.json(now, { status: 500 }), 'INTERNAL', ''],
    [
      'a page in place of the server',
      () => new Response('<h1>Sign in to the network</h1>'),
      'BAD_ANSWER',
      '',
    ],
    ['JSON that is no answer', () => Response.json({ ok: true }), 'BAD_ANSWER', ''],
    ['an answer with nothing in it', () => Response.json({ data: null }), 'BAD_ANSWER', ''],
    ['a list', () => Response.json([]), 'BAD_ANSWER', ''],
    ['too much', () => new Response('Too large', { status: 413 }), 'BAD_REQUEST', ''],
    ['a server that is asked too much', () => new Response(null, { status: 429 }), 'RATE_LIMITED', ''],
    [
      'a document of an older console',
      () => Response.json(coded('PersistedQueryNotFound', { code: 'BAD_REQUEST' }), { status: 400 }),
      'BAD_REQUEST',
      '',
    ],
    [
      'an argument that the server explains',
      () => Response.json(coded('Zu lang.', { code: 'BAD_REQUEST', reason: 'VALIDATION' }), { status: 400 }),
      'BAD_REQUEST',
      'Zu lang.',
    ],
  ])("of %s it takes the server's words or none", async (_, response, code, message) => {
    serve(response);
    await expect(ask()).rejects.toMatchObject({ name: 'RequestError', code, message });
  });

  it('fails as UNAUTHENTICATED where no page is open that could be lost', async () => {
    serve(() => new Response(null, { status: 401 }));
    await expect(ask()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('waits for the sign-in above an open page, and goes on', async () => {
    const sent = serve(
      () => new Response(null, { status: 401 }),
      () => Response.json(now),
    );
    const asked = vi.fn();
    const unguard = guardSession({ accountName: 'lena', channel: undefined });
    const unlisten = onSessionEnd((who) => {
      asked(who);
      if (who) sessionResumed();
    });
    await expect(ask()).resolves.toEqual(now.data);
    expect(asked).toHaveBeenNthCalledWith(1, { accountName: 'lena', channel: undefined });
    expect(asked).toHaveBeenLastCalledWith(null);
    expect(sent).toHaveLength(2);
    unlisten();
    unguard();
  });
});
