import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../lib/errors';
import type { OperationObjects } from '../../lib/operationWords';
import { paths } from '../../lib/paths';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { FormProblems } from '../../ui/Form';
import { Link, useNavigation } from '../../ui/Link';
import { Note } from '../../ui/Note';
import { Progress } from '../../ui/Progress';
import { useTypedConfirm } from '../../ui/TypedConfirm';
import { toast } from '../../ui/toast';
import { OperationItem } from './OperationItem';
import classes from './Operations.module.css';
import { useOperation, type WatchedOperation } from './useOperation';

interface BulkDialogProps {
  title: string;
  /** What it is done to: plans, where nothing is said. */
  of?: OperationObjects;
  /** How many are chosen. */
  count: number;
  /** Begins it, to try or to do; the operation's id, or null where it was refused. */
  begin: (dryRun: boolean) => Promise<string | null>;
  pending: boolean;
  /** Why it did not begin. */
  problems: readonly string[];
  failure: Failure | null;
  /** What would be done to so many, what is to be done, and what was. */
  would: (count: number) => ReactNode;
  confirm: (count: number) => ReactNode;
  did: (count: number) => ReactNode;
  danger?: boolean;
  /** Whether how many it would be done to has to be typed first, by what the check found. */
  typed?: (checked: WatchedOperation) => boolean;
  /** Told whether anything was begun. */
  onClose: (begun: boolean) => void;
  children: ReactNode;
}

/** What differs between plans and customers. */
const words = {
  plans: {
    selected: (n: number) => <Plural value={n} one="# plan is selected." other="# plans are selected." />,
    checking: msg`Checking each plan`,
    wouldRefuse: (n: number) => (
      <Plural value={n} one="# plan would be refused" other="# plans would be refused" />
    ),
    refused: (n: number) => <Plural value={n} one="# plan was refused" other="# plans were refused" />,
    all: msg`All of it, plan by plan`,
  },
  customers: {
    selected: (n: number) => (
      <Plural value={n} one="# customer is selected." other="# customers are selected." />
    ),
    checking: msg`Checking each customer`,
    wouldRefuse: (n: number) => (
      <Plural value={n} one="# customer would be refused" other="# customers would be refused" />
    ),
    refused: (n: number) => (
      <Plural value={n} one="# customer was refused" other="# customers were refused" />
    ),
    all: msg`All of it, customer by customer`,
  },
};

type Step = { at: 'form' } | { at: 'check' | 'run'; id: string };

/** Something that is done to many plans or customers: said, tried, confirmed, watched, and told one by one. */
export function BulkDialog(props: BulkDialogProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const { of = 'plans' } = props;
  const [step, setStep] = useState<Step>({ at: 'form' });
  // What was sent last: whether that was the check is what a second try goes by.
  const [tried, setTried] = useState(true);
  const { operation, unanswered } = useOperation(step.at === 'form' ? null : step.id);
  const finished = Boolean(operation?.finishedAt);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = `${step.at} ${finished}`;
  // What had the focus is gone; who cannot see the dialog is told what is there now.
  useEffect(() => {
    if (shown !== 'form false') heading.current?.focus();
  }, [shown]);

  const begin = async (dryRun: boolean) => {
    if (props.pending) return;
    setTried(dryRun);
    const id = await props.begin(dryRun);
    if (id === null) setStep({ at: 'form' });
    else setStep({ at: dryRun ? 'check' : 'run', id });
  };
  const close = () => {
    if (step.at === 'run' && !finished) {
      const { id } = step;
      toast({
        tone: 'info',
        title: t`The work goes on`,
        message: t`Bulk operations, in the menu, show how far it is.`,
        action: { label: t`Show`, onClick: () => go(paths.operations({ operation: id })) },
      });
    }
    props.onClose(step.at === 'run');
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    void begin(true);
  };
  const possible = operation ? operation.done - operation.refused : 0;

  return (
    <Dialog title={props.title} size="medium" unasked={step.at === 'run'} onClose={close}>
      {step.at === 'form' && (
        <form noValidate className={classes.stage} onSubmit={check}>
          <FormProblems problems={props.problems} failure={props.failure} onRetry={() => void begin(tried)} />
          <p className={classes.text}>{words[of].selected(props.count)}</p>
          {props.children}
          <DialogFoot>
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={props.pending}>
              <Trans>Check</Trans>
            </Button>
          </DialogFoot>
        </form>
      )}
      {step.at !== 'form' && (
        <div className={classes.stage} aria-busy={!finished}>
          <h3 ref={heading} tabIndex={-1} className={classes.heading}>
            {!operation || !finished
              ? step.at === 'check'
                ? i18n._(words[of].checking)
                : t`At work`
              : step.at === 'check'
                ? props.would(possible)
                : props.did(possible)}
          </h3>
          {!finished && (
            <Progress
              done={operation?.done ?? 0}
              total={operation?.total ?? props.count}
              label={props.title}
            />
          )}
          {unanswered && (
            <Note tone="warn">
              <Trans>The server does not answer just now. The work goes on without this screen.</Trans>
            </Note>
          )}
          {step.at === 'run' && !finished && (
            <p className={classes.text}>
              <Trans>
                It goes on when this is closed;{' '}
                <Link href={paths.operations({ operation: step.id })}>Bulk operations</Link> shows how far it
                is.
              </Trans>
            </p>
          )}
          {finished && operation && (
            <Results of={of} operation={operation} tried={step.at === 'check'} id={step.id} />
          )}
          {step.at === 'check' ? (
            <Decision
              possible={finished ? possible : 0}
              typed={Boolean(operation && props.typed?.(operation))}
              danger={props.danger}
              pending={props.pending}
              confirm={props.confirm}
              onBack={() => setStep({ at: 'form' })}
              onConfirm={() => void begin(false)}
            />
          ) : (
            <DialogFoot>
              <Button variant="default" onClick={close}>
                <Trans>Close</Trans>
              </Button>
            </DialogFoot>
          )}
        </div>
      )}
    </Dialog>
  );
}

interface DecisionProps extends Pick<BulkDialogProps, 'danger' | 'pending' | 'confirm'> {
  typed: boolean;
  /** How many it would be done to, once that is known. */
  possible: number;
  onBack: () => void;
  onConfirm: () => void;
}

/** After the check: back, or go on. */
function Decision({ possible, typed, danger, pending, confirm, onBack, onConfirm }: DecisionProps) {
  const { ready, field } = useTypedConfirm(typed && possible > 0 ? possible : undefined);
  const id = useId();
  const decide = (event: FormEvent) => {
    event.preventDefault();
    if (ready && possible > 0) onConfirm();
  };
  return (
    <DialogFoot
      above={
        <form id={id} noValidate onSubmit={decide}>
          {field}
        </form>
      }
    >
      <Button variant="default" onClick={onBack}>
        <Trans>Back</Trans>
      </Button>
      {possible > 0 && (
        <Button
          type="submit"
          form={id}
          color={danger ? 'danger' : undefined}
          loading={pending}
          disabled={!ready}
        >
          {confirm(possible)}
        </Button>
      )}
    </DialogFoot>
  );
}

interface ResultsProps {
  of: OperationObjects;
  id: string;
  operation: WatchedOperation;
  tried: boolean;
}

/** What was refused and why, before what was done. */
function Results({ of, id, operation, tried }: ResultsProps) {
  const { t, i18n } = useLingui();
  const { isDone, notDone, refused } = operation;
  const all = isDone.nodes.length === isDone.totalCount && notDone.nodes.length === notDone.totalCount;
  return (
    <>
      {operation.status === 'FAILED' && (
        <Note tone="warn">
          <Trans>It stopped before its end; what was done stays.</Trans>
        </Note>
      )}
      {refused > 0 && (
        <>
          <h4 className={classes.heading}>
            {tried ? words[of].wouldRefuse(refused) : words[of].refused(refused)}
          </h4>
          <ul className={classes.list} aria-label={t`Refused`}>
            {notDone.nodes.map((item) => (
              <OperationItem key={item.id} item={item} tried={tried} newTab />
            ))}
          </ul>
        </>
      )}
      {isDone.nodes.length > 0 && (
        <>
          <h4 className={classes.heading}>{tried ? t`What would be done` : t`What was done`}</h4>
          <ul className={classes.list} aria-label={tried ? t`What would be done` : t`What was done`}>
            {isDone.nodes.map((item) => (
              <OperationItem key={item.id} item={item} tried={tried} newTab />
            ))}
          </ul>
        </>
      )}
      {!all && (
        <Link href={paths.operations({ operation: id })} target="_blank" rel="noreferrer">
          {i18n._(words[of].all)}
        </Link>
      )}
    </>
  );
}
