import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { MessagePanel_message$key } from '../../__generated__/MessagePanel_message.graphql';
import { formatNumber } from '../../lib/format';
import { messageKindWords, messageStatusTones, messageStatusWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './MessagePanel.module.css';

const fragment = graphql`
  fragment MessagePanel_message on Message {
    kind
    recipient
    subject
    text
    status
    dueAt
    sentAt
    createdAt
    lastError
    tries
  }
`;

interface MessagePanelProps {
  message: MessagePanel_message$key;
  onClose: () => void;
}

/** One message, as its recipient reads it; links that let somebody in are masked by the server. */
export function MessagePanel({ message: key, onClose }: MessagePanelProps) {
  const { t, i18n } = useLingui();
  const message = useFragment(fragment, key);
  return (
    <Panel
      title={message.subject}
      above={i18n._(messageKindWords[message.kind])}
      below={
        <StatusBadge tone={messageStatusTones[message.status]}>
          {i18n._(messageStatusWords[message.status])}
        </StatusBadge>
      }
      onClose={onClose}
    >
      <div className={classes.parts}>
        {message.status === 'WAITING' && (
          <Note>
            <Trans>It is due and waits for a mail server.</Trans>
          </Note>
        )}
        {message.lastError && <Note tone="warn">{message.lastError}</Note>}
        <KeyValue>
          <Fact label={t`Recipient`}>{message.recipient}</Fact>
          <Fact label={t`Written`}>
            <InstantText instant={message.createdAt} />
          </Fact>
          <Fact label={t`Due`}>
            <InstantText instant={message.dueAt} />
          </Fact>
          <Fact label={t`Sent`}>
            <InstantText instant={message.sentAt} />
          </Fact>
          {message.tries > 0 && <Fact label={t`Tries`}>{formatNumber(i18n.locale, message.tries)}</Fact>}
        </KeyValue>
        <div className={classes.text}>{message.text}</div>
      </div>
    </Panel>
  );
}
