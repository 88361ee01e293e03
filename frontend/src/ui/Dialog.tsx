import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';
import { useHold } from './live';

interface DialogProps {
  title: ReactNode;
  /** Without it the dialog cannot be left before it is answered. */
  onClose?: () => void;
  /** small asks a question, medium holds a form, large a wizard with something beside it. */
  size?: 'small' | 'medium' | 'large';
  zIndex?: number;
  children: ReactNode;
}

const widths = { small: 440, medium: 640, large: 1020 };

/** A dialog above the page. Render it while it is open; it takes the focus and gives it back. */
export function Dialog({ title, onClose, size = 'small', zIndex, children }: DialogProps) {
  const { t } = useLingui();
  useHold('wait');
  return (
    <Modal.Root
      opened
      centered
      size={widths[size]}
      zIndex={zIndex}
      onClose={onClose ?? (() => {})}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={false}
      transitionProps={{ duration: 140 }}
    >
      <Modal.Overlay backgroundOpacity={0.55} />
      <Modal.Content className={classes.content}>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {onClose && <Modal.CloseButton aria-label={t`Close`} />}
        </div>
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
