import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Modal } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { beginAtField } from './beginning';
import classes from './Dialog.module.css';
import { FormActions } from './Form';
import { useFocusGivenBack } from './focusTrail';
import { useHold } from './live';
import { serveToasts, type Toast, toast } from './toast';
import { useTyped } from './typed';

interface DialogProps {
  title: ReactNode;
  /** Without it the dialog cannot be left before it is answered. */
  onClose?: () => void;
  /** small asks a question, medium holds a form, large a wizard with something beside it. */
  size?: 'small' | 'medium' | 'large';
  /** What is typed in it is nothing to keep: it closes at once. */
  unasked?: boolean;
  zIndex?: number;
  children: ReactNode;
}

const widths = { small: 440, medium: 640, large: 1020 };

/** A dialog above the page. Render it while it is open; it takes the focus, at its first field, and gives it back. */
export function Dialog({ title, onClose, size = 'small', unasked, zIndex, children }: DialogProps) {
  const { t } = useLingui();
  useHold('wait');
  useFocusGivenBack();
  const typed = useTyped();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const begin = useCallback(
    (dialog: HTMLElement | null) =>
      dialog && heading.current ? beginAtField(dialog, heading.current) : undefined,
    [],
  );
  const leave = () => {
    if (!unasked && typed.something()) setAsking(true);
    else onClose?.();
  };
  return (
    <Modal.Root
      opened
      centered
      size={widths[size]}
      zIndex={zIndex}
      onClose={leave}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={false}
      transitionProps={{ duration: 140 }}
    >
      <Modal.Overlay backgroundOpacity={0.55} />
      <Modal.Content ref={begin} className={classes.content} {...typed.watch}>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Modal.Title>
          {onClose && <Modal.CloseButton aria-label={t`Close`} />}
        </div>
        <Failures />
        {onClose && !unasked && (
          <LeaveWatch
            something={typed.something}
            asking={asking}
            onStay={() => setAsking(false)}
            onDiscard={onClose}
          />
        )}
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface LeaveWatchProps {
  /** Whether something is typed, at the moment when it is asked. */
  something: () => boolean;
  /** It was told to close. */
  asking: boolean;
  onStay: () => void;
  onDiscard: () => void;
}

/** Asks before a dialog goes with what was typed, be it closed or taken away by the browser's own buttons. */
function LeaveWatch({ something, asking, onStay, onDiscard }: LeaveWatchProps) {
  const { status, proceed, reset } = useBlocker({
    // Where the dialog itself leads to, what was typed is saved or thrown away already.
    shouldBlockFn: ({ action }) => action !== 'PUSH' && action !== 'REPLACE' && something(),
    enableBeforeUnload: something,
    withResolver: true,
  });
  // Who closes the dialog instead stays on the page: the browser, which waits at the one before, comes back to it.
  useEffect(() => reset, [reset]);
  if (status === 'blocked') return <Unsaved onStay={reset} onDiscard={proceed} />;
  return asking ? <Unsaved onStay={onStay} onDiscard={onDiscard} /> : null;
}

function Unsaved({ onStay, onDiscard }: Pick<LeaveWatchProps, 'onStay' | 'onDiscard'>) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div className={classes.failures}>
      <Alert
        role="alert"
        className={classes.failure}
        variant="light"
        color="orange"
        icon={<IconAlertCircle size={18} aria-hidden />}
        title={<Trans>Leave without saving?</Trans>}
      >
        <div className={classes.choice}>
          <Button ref={stay} variant="default" size="compact-sm" onClick={onStay}>
            <Trans>Go on editing</Trans>
          </Button>
          <Button color="danger" size="compact-sm" onClick={onDiscard}>
            <Trans>Discard changes</Trans>
          </Button>
        </div>
      </Alert>
    </div>
  );
}

/** The buttons of a dialog, and what has to be filled in before they are pressed; in sight however long it is. */
export function DialogFoot({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.foot}>
      {above}
      <FormActions>{children}</FormActions>
    </div>
  );
}

/** What went wrong meanwhile. In its corner of the screen it would be behind the dialog, and out of the keyboard's reach. */
function Failures() {
  const { t } = useLingui();
  const [failures, setFailures] = useState<readonly Toast[]>([]);
  const unread = useRef(failures);
  const show = (next: readonly Toast[]) => {
    unread.current = next;
    setFailures(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it serves as long as the dialog is open
  useEffect(() => {
    const leave = serveToasts((failure) => {
      if (failure.tone === 'bad') show([...unread.current, failure]);
      return failure.tone === 'bad';
    });
    return () => {
      leave();
      unread.current.forEach(toast);
    };
  }, []);
  if (failures.length === 0) return null;
  return (
    <div className={classes.failures}>
      {failures.map((failure, index) => {
        const { title, message, action } = failure;
        const close = () => show(failures.filter((one) => one !== failure));
        return (
          <Alert
            // biome-ignore lint/suspicious/noArrayIndexKey: two of them can say the same
            key={index}
            role="alert"
            className={classes.failure}
            variant="light"
            color="red"
            icon={<IconAlertCircle size={18} aria-hidden />}
            title={title}
            withCloseButton
            closeButtonLabel={t`Close`}
            onClose={close}
          >
            {message && <p>{message}</p>}
            {action && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  close();
                  action.onClick();
                }}
              >
                {action.label}
              </Button>
            )}
          </Alert>
        );
      })}
    </div>
  );
}
