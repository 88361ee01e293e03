import { describe, expect, it } from 'vitest';
import { channelOf, insidePath, paths } from './paths';

describe('the way back after a sign-in', () => {
  it('is a path of the console', () => {
    expect(insidePath('/customers?text=a')).toBe('/customers?text=a');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    undefined,
  ])('is never %s', (path) => {
    expect(insidePath(path)).toBeNull();
  });
});

describe('paths', () => {
  it('escape what they are given', () => {
    expect(paths.customer('a/b?c')).toBe('/customers/a%2Fb%3Fc');
    expect(paths.signIn({ next: '/customers?text=a&b' })).toBe('/sign-in?next=%2Fcustomers%3Ftext%3Da%26b');
  });

  it('find the channel of a sign-in address', () => {
    expect(channelOf('https://lmp.example/sign-in?channel=nordlicht')).toBe('nordlicht');
    expect(channelOf('https://lmp.example/sign-in')).toBeUndefined();
  });
});
