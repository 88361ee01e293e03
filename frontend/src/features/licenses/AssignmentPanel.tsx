import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import {
  IconArrowUpCircle,
  IconKey,
  IconPackages,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconSwitchHorizontal,
  IconX,
} from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AssignmentPanel_assignment$key } from '../../__generated__/AssignmentPanel_assignment.graphql';
import { paths } from '../../lib/paths';
import { usePermission } from '../../lib/permissions';
import { unitTypeText } from '../../lib/unitTypes';
import {
  licenseStatusTones,
  licenseStatusWords,
  licenseVersionWords,
  subscriptionTypeWords,
} from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { DateText, NoValue } from '../../ui/DateText';
import { Link } from '../../ui/Link';
import { Meter } from '../../ui/Meter';
import { Note } from '../../ui/Note';
import { useOffer } from '../../ui/offers';
import { ActionMenu } from '../../ui/PageHeader';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell, TableRow } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';
import { type AssignmentAction, actionsOf, bundled, type MenuAction } from './changeValues';
import { PendingUpdateNote } from './PendingUpdateNote';

const icons = {
  apply: IconPackages,
  modify: IconPencil,
  changePlan: IconSwitchHorizontal,
  convert: IconArrowUpCircle,
  renew: IconRefresh,
  suspend: IconPlayerPause,
  resume: IconPlayerPlay,
  cancel: IconX,
} satisfies Record<MenuAction, unknown>;

interface AssignmentPanelProps {
  assignment: AssignmentPanel_assignment$key;
  mayActivate: boolean;
  /** What the link leads to: this plan, a license of it, or another. */
  highlight?: string | undefined;
  onActivate: (license: { productName: string; code: string }) => void;
  onRegenerate?: (licenseId: string) => void;
  /** Whether it is chosen, for what is done to many; without it none can be. */
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
  /** Opens what was chosen; without it nothing can be changed here. */
  onChange?: (action: AssignmentAction) => void;
}

/** One plan of the customer with the licenses that belong to it. */
export function AssignmentPanel({
  assignment,
  mayActivate,
  highlight,
  onActivate,
  onRegenerate,
  selected = false,
  onSelect,
  onChange,
}: AssignmentPanelProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment AssignmentPanel_assignment on Assignment {
        id
        subscriptionType
        autoRenew
        renewalMonths
        managed
        suspendedAt
        updatesAvailable
        unbundled
        crossgradeRequired
        scheduledUpdate {
          failedAt
        }
        viewerCanApply
        viewerCanModify
        viewerCanChangePlan
        viewerCanConvert
        viewerCanRenew
        viewerCanSuspend
        viewerCanUnsuspend
        viewerCanCancel
        ...PendingUpdateNote_assignment
        plan {
          id
          name
          licenseVersion
        }
        licenses {
          id
          licenseVersion
          status
          units
          usedUnits
          exceedsAllocation
          credits
          startDate
          expirationDate
          activation
          activationCode
          unbundledAt
          product {
            name
            unitType
          }
        }
      }
    `,
    assignment,
  );
  const opensPlan = usePermission('PLANS_READ');
  const planName = data.plan.name;
  const licenses = bundled(data.licenses);
  const words: Record<MenuAction, string> = {
    apply: t`Apply new composition…`,
    modify: t`Modify…`,
    changePlan: t`Change service plan…`,
    convert: t`Convert to full…`,
    renew: t`Renew…`,
    suspend: t`Suspend…`,
    resume: t`Resume…`,
    cancel: t`Cancel…`,
  };
  const actions = (onChange ? actionsOf(data) : []).map((action) => ({
    id: action,
    label: words[action],
    icon: icons[action],
    danger: action === 'cancel',
    onClick: () => onChange?.(action),
  }));
  const meant = data.id === highlight || data.licenses.some(({ id }) => id === highlight);
  const recoded = mayActivate && onRegenerate ? licenses.filter((license) => license.activationCode) : [];
  const offered = [
    ...actions,
    ...recoded.map(({ id, product: { name: productName } }) => ({
      id: `code ${id}`,
      label: t`Regenerate the activation code of ${productName}`,
      icon: IconKey,
      onClick: () => onRegenerate?.(id),
    })),
  ];
  useOffer(planName, offered, meant);
  const columns = [
    { id: 'product', header: t`Product`, width: '28%' },
    { id: 'version', header: t`Version`, width: '9%' },
    { id: 'status', header: t`Status`, width: '18%' },
    { id: 'units', header: t`Units used`, width: '23%', align: 'end', whole: true },
    { id: 'start', header: t`Start`, width: '11%', align: 'end' },
    { id: 'expiry', header: t`Expiration`, width: '11%', align: 'end' },
  ] as const;
  return (
    <Card
      title={
        <span className={classes.title}>
          {onSelect && data.viewerCanCancel && (
            <Checkbox
              size="xs"
              aria-label={t`Select ${planName}`}
              checked={selected}
              onChange={(event) => onSelect(event.currentTarget.checked)}
            />
          )}
          {opensPlan ? <Link href={paths.plan(data.plan.id)}>{planName}</Link> : planName}
        </span>
      }
      aside={
        <>
          <span className={classes.facts}>
            {data.suspendedAt && <StatusBadge tone="neutral">{t`Suspended`}</StatusBadge>}
            {data.updatesAvailable && <StatusBadge tone="info">{t`Updates available`}</StatusBadge>}
            {data.scheduledUpdate && (
              <StatusBadge
                tone={data.scheduledUpdate.failedAt ? 'bad' : 'info'}
              >{t`Scheduled updates`}</StatusBadge>
            )}
            {data.crossgradeRequired && <StatusBadge tone="soon">{t`Crossgrade to be decided`}</StatusBadge>}
            {data.unbundled && <StatusBadge tone="warn">{t`Unbundled`}</StatusBadge>}
            <span>{i18n._(subscriptionTypeWords[data.subscriptionType])}</span>
            <span>
              {data.autoRenew && data.suspendedAt ? (
                <Plural
                  value={data.renewalMonths}
                  one="Does not renew while suspended; when resumed, every month again"
                  other="Does not renew while suspended; when resumed, every # months again"
                />
              ) : data.autoRenew ? (
                <Plural
                  value={data.renewalMonths}
                  one="Auto-renewal every month"
                  other="Auto-renewal every # months"
                />
              ) : (
                <Trans>No auto-renewal</Trans>
              )}
            </span>
            {data.managed && (
              <span>
                <Trans>Remotely managed</Trans>
              </span>
            )}
          </span>
          {actions.length > 0 && <ActionMenu label={t`Actions on ${planName}`} actions={actions} />}
        </>
      }
      flush
      highlighted={meant}
    >
      {data.updatesAvailable && (
        <div className={classes.waiting}>
          <Note>
            <div className={classes.offer}>
              <span>
                <Trans>
                  The suite of this plan has other products now. Nothing else can be changed until they are
                  applied.
                </Trans>
              </span>
              {onChange && data.viewerCanApply && (
                <Button size="compact-sm" onClick={() => onChange('apply')}>
                  <Trans>Review and apply…</Trans>
                </Button>
              )}
            </div>
          </Note>
        </div>
      )}
      <Table label={t`Licenses of ${planName}`} columns={columns} inLine>
        {licenses.map((license) => {
          const { activationCode: code } = license;
          const productName = license.product.name;
          return (
            <TableRow key={license.id} highlighted={license.id === highlight}>
              <TableCell column="product">
                <span className={classes.product}>{productName}</span>
                {code && (
                  <span className={classes.code}>
                    <CopyText text={code} label={t`activation code of ${productName}`} mono />
                    {license.status === 'AWAITING_ACTIVATION' && mayActivate && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => onActivate({ productName, code })}
                      >
                        <Trans>Activate with code</Trans>
                      </Button>
                    )}
                    {mayActivate && onRegenerate && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t`Regenerate the activation code of ${productName}`}
                        onClick={() => onRegenerate(license.id)}
                      >
                        <Trans>Regenerate…</Trans>
                      </Button>
                    )}
                  </span>
                )}
              </TableCell>
              <TableCell column="version">{i18n._(licenseVersionWords[license.licenseVersion])}</TableCell>
              <TableCell column="status">
                <span className={classes.statuses}>
                  <StatusBadge tone={licenseStatusTones[license.status]}>
                    {i18n._(licenseStatusWords[license.status])}
                  </StatusBadge>
                  {license.exceedsAllocation && (
                    <StatusBadge tone="exceeded">{t`Exceeds allocation`}</StatusBadge>
                  )}
                </span>
              </TableCell>
              <TableCell column="units">
                <span className={classes.units}>
                  <Meter
                    used={license.usedUnits}
                    total={license.units}
                    label={t`${productName}, units used`}
                  />
                  <span className={classes.soft}>{unitTypeText(i18n, license.product.unitType)}</span>
                  {license.credits !== null && license.credits !== undefined && (
                    <span className={classes.soft}>
                      <Plural value={license.credits} one="# credit" other="# credits" />
                    </span>
                  )}
                </span>
              </TableCell>
              <TableCell column="start">
                {license.startDate ? (
                  <DateText date={license.startDate} />
                ) : license.activation === 'FIRST_SIGN_IN' ? (
                  t`At the first sign-in`
                ) : (
                  <NoValue />
                )}
              </TableCell>
              <TableCell column="expiry">
                <DateText date={license.expirationDate} />
              </TableCell>
            </TableRow>
          );
        })}
      </Table>
      <PendingUpdateNote assignment={data} onChange={onChange} />
    </Card>
  );
}
