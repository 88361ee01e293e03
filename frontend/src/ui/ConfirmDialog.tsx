import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from './Dialog';
import { FormActions, FormProblems } from './Form';

interface ConfirmDialogProps {
  /** Names the object: "Cancel Polar Cloud?" */
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The verb again: "Cancel partner". */
  confirm: string;
  danger?: boolean;
  /** What has to be typed before it can be done, for what cannot be taken back. */
  typed?: string;
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
  failure: { message: string; requestId: string | null } | null;
  retry: () => void;
}

/** Asks before something that cannot be undone. Render it while it is open. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [text, setText] = useState('');
  const { typed, outcome } = props;
  const { pending = false, problems = [] } = outcome ?? props;
  const ready = typed === undefined || isTyped(text, typed);
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
        {typed !== undefined && <TypedField wanted={typed} text={text} onChange={setText} />}
        <FormActions>
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
        </FormActions>
      </form>
    </Dialog>
  );
}

interface TypedFieldProps {
  wanted: string;
  text: string;
  onChange: (text: string) => void;
}

/** Where a name is typed before something is done that cannot be taken back. */
export function TypedField({ wanted, text, onChange }: TypedFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      mt="md"
      label={t`Type ${wanted} to confirm`}
      autoComplete="off"
      data-autofocus
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function isTyped(text: string, wanted: string): boolean {
  return text.trim() === wanted;
}
