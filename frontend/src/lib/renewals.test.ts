import { expect, it } from 'vitest';
import { assignmentsThatEnd, licensesThatEnd, type RenewalsSearch } from './renewals';
import { renewalWindows } from './search';

const anytime: RenewalsSearch = {
  partner: [],
  plan: [],
  product: [],
  ends: undefined,
  renewal: undefined,
  from: undefined,
  to: undefined,
  zone: undefined,
};

it('sends for all that match what the list was asked for', () => {
  for (const ends of [undefined, ...renewalWindows]) {
    for (const renewal of [undefined, 'auto', 'manual'] as const) {
      const { firstToEnd, ...listed } = licensesThatEnd({ ...anytime, ends, renewal });
      const sent = assignmentsThatEnd({ ...anytime, ends, renewal });
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
  expect(licensesThatEnd(anytime)).toMatchObject({ expiresWithinDays: 30 });
  expect(licensesThatEnd({ ...anytime, ends: 'grace' })).not.toHaveProperty('expiresWithinDays');
});

it('finds the terms by their last days, which end with the midnight after them', () => {
  const week = {
    ...anytime,
    ends: 'grace',
    from: '2026-03-08',
    to: '2026-03-14',
    zone: 'America/New_York',
  } as const;
  const { expiresFrom, expiresBefore, ...listed } = {
    expiresFrom: '',
    expiresBefore: '',
    ...licensesThatEnd(week),
  };
  expect([expiresFrom, expiresBefore]).toEqual(['2026-03-08T05:00:01Z', '2026-03-15T04:00:01Z']);
  expect(assignmentsThatEnd(week)).toEqual({ ...listed, endsFrom: expiresFrom, endsBefore: expiresBefore });
});

it('searches and filters for all that match as the list does', () => {
  const search = { ...anytime, text: 'nord', partner: ['prt_1'], plan: ['pln_1'], product: ['prd_1'] };
  for (const ends of [undefined, ...renewalWindows]) {
    const { assignedProductIds, ...listed } = licensesThatEnd({ ...search, ends });
    const sent = assignmentsThatEnd({ ...search, ends });
    expect(sent).toMatchObject({
      search: 'nord',
      partnerIds: ['prt_1'],
      planIds: ['pln_1'],
      productIds: ['prd_1'],
    });
    expect(listed).toMatchObject({ search: 'nord', partnerIds: ['prt_1'], planIds: ['pln_1'] });
    expect(assignedProductIds).toEqual(sent.productIds);
  }
});
