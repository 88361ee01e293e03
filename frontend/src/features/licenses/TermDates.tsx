import { useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import { DateText } from '../../ui/DateText';

interface Term {
  /** First day; none until the term begins. */
  startDate?: string | null;
  /** Last included day. */
  expirationDate?: string | null;
}

interface TermDatesProps {
  before?: Term | null;
  after: Term;
}

/** The term of a license; where a change moves it, the whole term before and the whole term after. */
export function TermDates({ before, after }: TermDatesProps) {
  const { t } = useLingui();
  const moved =
    before?.startDate &&
    (before.startDate !== after.startDate || before.expirationDate !== after.expirationDate);
  return (
    <>
      {moved && (
        <>
          <Whole term={before} /> <IconArrowRight size={12} role="img" aria-label={t`becomes`} />{' '}
        </>
      )}
      <Whole term={after} />
    </>
  );
}

function Whole({ term }: { term: Term }) {
  return (
    <span>
      <DateText date={term.startDate} /> – <DateText date={term.expirationDate} />
    </span>
  );
}
