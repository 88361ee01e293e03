import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AuditPanel_event$key } from '../../__generated__/AuditPanel_event.graphql';
import { actorText } from '../../lib/actors';
import { auditActionText } from '../../lib/auditWords';
import { changedFields } from '../../lib/changedFields';
import { paths } from '../../lib/paths';
import { viaWords } from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { InstantText } from '../../ui/DateText';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Link } from '../../ui/Link';
import { Panel } from '../../ui/Panel';

import classes from './AuditPanel.module.css';
import { ObjectName } from './ObjectName';

const fragment = graphql`
  fragment AuditPanel_event on AuditEvent {
    createdAt
    actorName
    via
    action
    objectId
    object {
      ...ObjectName_object
    }
    changes
    requestId
  }
`;

/** One event, with what it changed. */
export function AuditPanel({ event: key, onClose }: { event: AuditPanel_event$key; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const event = useFragment(fragment, key);
  const fields = changedFields(i18n, event.changes);
  return (
    <Panel title={auditActionText(i18n, event.action)} onClose={onClose}>
      <div className={classes.parts}>
        <KeyValue>
          <Fact label={t`When`}>
            <InstantText instant={event.createdAt} />
          </Fact>
          <Fact label={t`By`}>{actorText(i18n, event.actorName, event.via)}</Fact>
          <Fact label={t`Through`}>{i18n._(viaWords[event.via])}</Fact>
          <Fact label={t`Object`}>
            <ObjectName object={event.object} id={event.objectId} linked />
          </Fact>
          {event.requestId && (
            <Fact label={t`Request`}>
              <CopyText text={event.requestId} label={t`request id`} mono />
            </Fact>
          )}
        </KeyValue>
        <Link href={paths.audit({ object: event.objectId })}>
          <Trans>All events of this object</Trans>
        </Link>
        {fields.length > 0 && (
          <section className={classes.changes} aria-label={t`What it changed`}>
            <KeyValue>
              {fields.map(({ id, name, value }) => (
                <Fact key={id} label={name}>
                  {value}
                </Fact>
              ))}
            </KeyValue>
          </section>
        )}
      </div>
    </Panel>
  );
}
