import { Trans } from '@lingui/react/macro';
import { expect, it, vi } from 'vitest';
import { render } from '../testing/render';

it('shows what somebody typed as it was typed, also where it looks like markup', () => {
  const wrong = vi.spyOn(console, 'error');
  for (const company of ['Söhne & <b>Töchter</b>', '<0>x</0>', '<0/>', 'a < b']) {
    const { container, unmount } = render(
      <p>
        <Trans>
          The account of {company} <strong>was</strong> created.
        </Trans>
      </p>,
    );
    expect(container.querySelector('p')?.textContent).toBe(`The account of ${company} was created.`);
    expect(container.querySelectorAll('p *')).toHaveLength(1);
    unmount();
  }
  expect(wrong).not.toHaveBeenCalled();
});
