import { i18n } from '@lingui/core';

/** What the sign-in addresses answer: whether mail goes out where it went well, else what to tell the person. */
export type AuthAnswer =
  | { ok: true; sendsMail: boolean }
  | { ok: false; status: number; message: string | null; field: string | null };

export function signIn(accountName: string, password: string, channel?: string): Promise<AuthAnswer> {
  return post('/auth/sign-in', { accountName, password, ...(channel ? { channel } : {}) });
}

export function signOut(): Promise<AuthAnswer> {
  return post('/auth/sign-out', {});
}

export function forgotPassword(accountName: string, channel?: string): Promise<AuthAnswer> {
  return post('/auth/forgot', { accountName, ...(channel ? { channel } : {}) });
}

export function setPassword(token: string, password: string): Promise<AuthAnswer> {
  return post('/auth/password', { token, password });
}

/** Another password for whoever is signed in; all other sessions end. */
export function changePassword(current: string, password: string): Promise<AuthAnswer> {
  return post('/auth/own-password', { current, password });
}

async function post(path: string, body: unknown): Promise<AuthAnswer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': i18n.locale,
      },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, status: 0, message: null, field: null };
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, sendsMail: entryOf(answer, 'sendsMail') !== false };
  return {
    ok: false,
    status: response.status,
    message: textOf(answer, 'message'),
    field: textOf(answer, 'field'),
  };
}

function textOf(answer: unknown, key: string): string | null {
  const found = entryOf(answer, key);
  return typeof found === 'string' ? found : null;
}

function entryOf(answer: unknown, key: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined;
}
