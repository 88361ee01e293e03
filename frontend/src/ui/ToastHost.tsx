import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Button, Kbd } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useEffect } from 'react';
import classes from './ToastHost.module.css';
import { offerUndo, serveToasts, type Toast, withdrawUndo } from './toast';

const close = msg`Close`;
const icons = { good: IconCircleCheck, bad: IconAlertCircle, info: IconInfoCircle };

export function ToastHost() {
  useEffect(() => serveToasts(show), []);
  const narrow = useMediaQuery('(width < 760px)');
  // Beside the sidebar, and behind a dialog: what is opened after a toast is not covered by it, and what goes wrong while
  // it is open is said in the dialog.
  return (
    <Notifications
      position={narrow ? 'top-center' : 'bottom-left'}
      limit={4}
      zIndex={190}
      classNames={{ root: classes.host }}
    />
  );
}

function show(toast: Toast): boolean {
  const Icon = icons[toast.tone];
  const act = () => {
    withdrawUndo(id);
    notifications.hide(id);
    toast.action?.onClick();
  };
  const id = notifications.show({
    onClose: (gone) => withdrawUndo(gone.id ?? id),
    title: toast.title,
    // What went wrong stays until it was read; an Undo stays for eight seconds.
    closeButtonProps: { 'aria-label': i18n._(close) },
    autoClose: toast.tone === 'bad' ? false : 8000,
    className: classes.toast,
    'data-tone': toast.tone,
    role: toast.tone === 'bad' ? 'alert' : 'status',
    icon: <Icon size={18} aria-hidden />,
    message: (toast.message || toast.action) && (
      <>
        {toast.message && <div>{toast.message}</div>}
        {toast.action && (
          <Button
            variant="default"
            size="compact-sm"
            mt={6}
            aria-keyshortcuts={toast.action.undoes ? 'z Control+z' : undefined}
            rightSection={toast.action.undoes && <Kbd size="xs">Z</Kbd>}
            onClick={act}
          >
            {toast.action.label}
          </Button>
        )}
      </>
    ),
  });
  if (toast.action?.undoes) offerUndo(id, act);
  return true;
}
