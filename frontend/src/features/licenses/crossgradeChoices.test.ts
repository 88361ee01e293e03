import { describe, expect, it } from 'vitest';
import { chosenInput, isDecided, startsFreely } from './crossgradeChoices';

const mail = { choices: ['TRANSFER'], license: { id: 'mail' } } as const;
const client = { choices: ['TRANSFER', 'NEW_LICENSE'], license: { id: 'client' } } as const;
const server = { choices: ['TRANSFER', 'NEW_LICENSE'], license: { id: 'server' } } as const;

describe('what becomes of duplicates', () => {
  it('is decided when each that has a choice has one, and nothing is chosen by itself', () => {
    expect(isDecided([mail], {})).toBe(true);
    expect(isDecided([mail, client, server], {})).toBe(false);
    expect(isDecided([mail, client, server], { client: 'TRANSFER' })).toBe(false);
    expect(isDecided([mail, client, server], { client: 'TRANSFER', server: 'NEW_LICENSE' })).toBe(true);
  });

  it('is sent as far as it was chosen, and only of what is still a duplicate', () => {
    expect(chosenInput([mail, client], {})).toEqual([]);
    expect(chosenInput([mail, client], { client: 'NEW_LICENSE', server: 'TRANSFER' })).toEqual([
      { licenseId: 'client', choice: 'NEW_LICENSE' },
    ]);
  });

  it('leaves the first day free where every duplicate has the choice that the server asks for', () => {
    expect(startsFreely('NEW_LICENSE', [client, server], { client: 'NEW_LICENSE' })).toBe(false);
    const anew = { client: 'NEW_LICENSE', server: 'NEW_LICENSE' } as const;
    expect(startsFreely('NEW_LICENSE', [client, server], anew)).toBe(true);
    expect(startsFreely(null, [client, server], anew)).toBe(false);
  });
});
