import { describe, expect, it } from 'vitest';
import { instantAt, localTime, periodOf } from './period';

describe('periodOf', () => {
  it('holds the last day as a whole', () => {
    expect(periodOf({ from: '2026-02-01', to: '2026-02-28' })).toEqual({
      from: '2026-02-01T00:00:00Z',
      before: '2026-03-01T00:00:00Z',
    });
    expect(periodOf({ to: '2026-12-31' }).before).toBe('2027-01-01T00:00:00Z');
  });

  it('is open where no day is given, or none that exists', () => {
    expect(periodOf({})).toEqual({ from: undefined, before: undefined });
    expect(periodOf({ to: '2026-99-99' }).before).toBeUndefined();
    expect(periodOf({ from: '2026-02-30' }).from).toBeUndefined();
  });

  it.each([
    ['Europe/Dublin', '2026-07-01', '2026-06-30T23:00:00Z'],
    ['Asia/Kolkata', '2026-07-01', '2026-06-30T18:30:00Z'],
    ['America/Los_Angeles', '2026-01-01', '2026-01-01T08:00:00Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00Z'],
    // The day on which the clocks change, and the one after it.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00Z'],
    // Clocks that go forward at midnight: the day begins at one.
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z'],
    // Clocks that go back at midnight, into the day before.
    ['Asia/Beirut', '2026-10-25', '2026-10-24T22:00:00Z'],
  ])('begins in %s, on %s, at %s', (zone, from, instant) => {
    expect(periodOf({ from, zone }).from).toBe(instant);
  });
});

describe('instantAt', () => {
  it.each([
    ['UTC', '2026-03-10T09:30', '2026-03-10T09:30:00Z'],
    ['America/New_York', '2026-03-10T09:30', '2026-03-10T13:30:00Z'],
    // An hour that comes twice is meant the first time.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ])('in %s at %s is %s, and back', (zone, local, instant) => {
    expect(instantAt(local, zone)).toBe(instant);
    expect(localTime(instant, zone)).toBe(local);
  });

  it('takes the time after a gap for one within it', () => {
    expect(localTime(instantAt('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-03-29T03:30',
    );
  });
});
