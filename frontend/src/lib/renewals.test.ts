import { expect, it } from 'vitest';
import { assignmentsThatEnd, licensesThatEnd } from './renewals';
import { renewalWindows } from './search';

it('sends for all that match what the list was asked for', () => {
  for (const ends of [undefined, ...renewalWindows]) {
    for (const renewal of [undefined, 'auto', 'manual'] as const) {
      const { firstToEnd, ...listed } = licensesThatEnd({ ends, renewal });
      const sent = assignmentsThatEnd({ ends, renewal });
      expect(firstToEnd).toBe(true);
      expect(sent.autoRenew).toBe(renewal && renewal === 'auto');
      expect({
        statuses: sent.statuses,
        autoRenew: sent.autoRenew,
        ...('endsWithinDays' in sent && { expiresWithinDays: sent.endsWithinDays }),
      }).toEqual(listed);
    }
  }
});

it('shows the next 30 days first, and no dates of what is in grace', () => {
  expect(licensesThatEnd({ ends: undefined, renewal: undefined })).toMatchObject({ expiresWithinDays: 30 });
  expect(licensesThatEnd({ ends: 'grace', renewal: undefined })).not.toHaveProperty('expiresWithinDays');
});
