import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Failure } from '../lib/errors';
import { Dialog, DialogFoot } from './Dialog';
import { FormProblems } from './Form';
import { type Typed, useTypedConfirm } from './TypedConfirm';

interface ConfirmDialogProps {
  /** Names the object: "Cancel Polar Cloud?" */
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The verb again: "Cancel partner". */
  confirm: string;
  danger?: boolean;
  /** What has to be typed before it can be done. */
  typed?: Typed;
  pending?: boolean;
  problems?: readonly string[];
  /** What became of sending it, in place of pending and problems: `useSubmit` answers it. */
  outcome?: Outcome;
  /** Reads the object again, where somebody else changed it first. */
  onReload?: () => void;
  onConfirm: () => void;
  onClose: () => void;
}

interface Outcome {
  pending: boolean;
  problems: readonly string[];
  stale: object | null;
  failure: Failure | null;
  retry: () => void;
}

/** Asks before something that is not done lightly. Render it while it is open. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { typed, outcome } = props;
  const { ready, field } = useTypedConfirm(typed);
  const { pending = false, problems = [] } = outcome ?? props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !pending) props.onConfirm();
  };
  return (
    <Dialog title={props.title} unasked onClose={props.onClose}>
      <form onSubmit={submit}>
        <FormProblems
          problems={problems}
          stale={Boolean(outcome?.stale)}
          onReload={props.onReload}
          failure={outcome?.failure}
          onRetry={outcome?.retry}
        />
        <div>{props.children}</div>
        <DialogFoot above={field}>
          <Button
            variant="default"
            data-autofocus={typed === undefined ? true : undefined}
            onClick={props.onClose}
          >
            <Trans>Keep as it is</Trans>
          </Button>
          <Button
            type="submit"
            color={props.danger ? 'danger' : undefined}
            loading={pending}
            disabled={!ready}
          >
            {props.confirm}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
