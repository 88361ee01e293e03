import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { render } from '../testing/render';
import { TimeZone } from './DateText';
import { DaysZone, useOtherZone } from './zone';

function Named() {
  return <p>Zone: {useOtherZone() ?? 'none'}</p>;
}

test.each([
  ['Europe/Dublin', 'America/New_York', 'America/New York'],
  ['Europe/Dublin', 'Europe/Dublin', 'none'],
  ['Europe/Dublin', undefined, 'none'],
])('who lives in %s is told of days in %s: %s', (own, days, said) => {
  render(
    <TimeZone value={own}>
      <DaysZone value={days}>
        <Named />
      </DaysZone>
    </TimeZone>,
  );
  expect(screen.getByText(`Zone: ${said}`)).toBeVisible();
});
