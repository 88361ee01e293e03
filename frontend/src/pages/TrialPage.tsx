import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { RefusalNote } from '../features/registration/Refusal';
import { Registering } from '../features/registration/Registering';
import { useAnswer } from '../features/registration/useAnswer';
import { findOffer } from '../lib/registration';
import { OutsideLayout } from '../ui/OutsideLayout';
import { RowsSkeleton } from '../ui/Skeletons';

/** Where a prospect asks for the trial of a plan; its partner hands the address out. */
export function TrialPage() {
  const { t } = useLingui();
  const { token = '' } = useParams({ strict: false });
  const answer = useAnswer(() => findOffer({ trialForm: token }), token);
  if (answer?.ok) return <Registering offer={answer.value} wanted={{ trialForm: token }} />;
  return (
    <OutsideLayout title={t`Ask for a trial`}>
      {answer === null ? <RowsSkeleton rows={4} /> : <RefusalNote refused={answer} />}
    </OutsideLayout>
  );
}
