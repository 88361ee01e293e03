import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant } from './format';

describe('format', () => {
  it('shows a calendar date as the same day everywhere', () => {
    expect(formatDate('en', '2027-01-09')).toBe('Jan 9, 2027');
  });

  it('shows an instant in the zone of the reader', () => {
    const instant = '2026-12-31T23:30:00Z';
    expect(formatInstant('en', instant, 'UTC')).toContain('Dec 31, 2026');
    expect(formatInstant('en', instant, 'Asia/Tokyo')).toContain('Jan 1, 2027');
  });
});
