import { describe, expect, it } from 'vitest';
import { isAtOnce } from './atOnce';

const now = '2026-11-22T12:00:00Z';
const at = (instant: string) => Date.parse(instant);

describe('isAtOnce', () => {
  it('counts what a dry run answers while the page has been open for hours', () => {
    expect(isAtOnce('2026-11-22T15:00:02Z', now, at('2026-11-22T15:00:01Z'))).toBe(true);
  });
  it('does not count what goes out later', () => {
    expect(isAtOnce('2026-11-23T00:00:00Z', now, at('2026-11-22T15:00:01Z'))).toBe(false);
  });
  it('goes by the clock of a test database, whatever day it is here', () => {
    expect(isAtOnce('2026-11-22T12:00:00Z', now, at('2031-01-01T00:00:00Z'))).toBe(true);
    expect(isAtOnce('2026-12-22T12:00:00Z', now, at('2031-01-01T00:00:00Z'))).toBe(false);
  });
});
