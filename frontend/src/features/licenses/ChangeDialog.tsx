import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRefresh } from '../../lib/refresh';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { FormProblems } from '../../ui/Form';
import { RowsSkeleton } from '../../ui/Skeletons';
import { type Typed, useTypedConfirm } from '../../ui/TypedConfirm';
import { useOtherZone } from '../../ui/zone';
import classes from './ChangeDialog.module.css';
import { EffectsSummary } from './EffectsSummary';
import type { Change } from './useChange';

interface ChangeDialogProps {
  title: string;
  change: Change;
  now: string;
  /** What stands in place of the effects while there is nothing to ask. */
  hint?: string;
  /** The verb again. */
  confirm: string;
  /** The way out without a change. */
  leave: string;
  danger?: boolean;
  disabled?: boolean;
  /** What has to be typed before it can be saved. */
  typed?: Typed;
  /** Another way to go on, beside leaving and saving. */
  instead?: { label: string; pending: boolean; onClick: () => void };
  /** Looks first whether everything is filled in; else it is saved at once. */
  onSave?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What to change on one side, and on the other what that does, before anything is saved. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { change, onClose } = props;
  const { preview } = change;
  const zone = useOtherZone();
  const { ready, field } = useTypedConfirm(props.typed);
  const disabled = props.disabled || !ready;
  return (
    <Dialog title={props.title} size="large" onClose={onClose}>
      <form
        noValidate
        className={classes.columns}
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.pending && !disabled) (props.onSave ?? change.save)();
        }}
      >
        <div className={classes.fields}>
          <FormProblems
            problems={change.problems}
            failure={change.failure}
            onRetry={change.retry}
            stale={change.stale}
            onReload={() => {
              onClose();
              refresh();
            }}
          />
          {props.children}
          {field}
        </div>
        <section
          className={classes.preview}
          aria-label={t`What will happen`}
          aria-live="polite"
          aria-busy={preview.pending}
        >
          <h3 className={classes.heading}>
            <Trans>What will happen</Trans>
          </h3>
          {zone && <div className={classes.zone}>{t`Days in ${zone}`}</div>}
          {preview.effects ? (
            <EffectsSummary effects={preview.effects} now={props.now} />
          ) : preview.pending ? (
            <RowsSkeleton rows={2} />
          ) : preview.problems.length > 0 ? (
            <ul className={classes.problems}>
              {preview.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          ) : (
            props.hint !== undefined && <p className={classes.soft}>{props.hint}</p>
          )}
        </section>
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {props.leave}
          </Button>
          {props.instead && (
            <Button variant="default" loading={props.instead.pending} onClick={props.instead.onClick}>
              {props.instead.label}
            </Button>
          )}
          <Button
            type="submit"
            color={props.danger ? 'danger' : undefined}
            loading={change.pending}
            disabled={disabled}
          >
            {props.confirm}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
