import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Dialog, DialogFoot } from './Dialog';

interface LeaveQuestionProps {
  onLeave: () => void;
  onStay: () => void;
}

export function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Leave without saving?`} unasked onClose={onStay}>
      <DialogFoot>
        <Button variant="default" data-autofocus onClick={onStay}>
          <Trans>Go on editing</Trans>
        </Button>
        <Button color="danger" onClick={onLeave}>
          <Trans>Discard changes</Trans>
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
