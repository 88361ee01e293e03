import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronRight } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { FirstSteps_dashboard$key } from '../../__generated__/FirstSteps_dashboard.graphql';
import { useAction } from '../../lib/actions';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import type { Icon } from '../../ui/StatusBadge';
import classes from './Dashboard.module.css';

const fragment = graphql`
  fragment FirstSteps_dashboard on Dashboard {
    enabledCustomers
    enabledPlans
    activePartners
  }
`;

/** What to begin with, while there is nothing to count. Only what the viewer may do is offered. */
export function FirstSteps({ dashboard }: { dashboard: FirstSteps_dashboard$key }) {
  const { t } = useLingui();
  const { enabledCustomers, enabledPlans, activePartners } = useFragment(fragment, dashboard);
  const createPlan = useAction('plan.create');
  const createCustomer = useAction('customer.create');
  const createPartner = useAction('partner.create');
  // Nothing is proposed on a count that failed.
  if (enabledCustomers !== 0) return null;

  const steps: StepProps[] = [];
  if (createPlan && enabledPlans === 0)
    steps.push({
      icon: createPlan.icon,
      href: createPlan.href,
      title: t`Create your first service plan`,
      text: t`Choose a product, how long its licenses run and whether they renew.`,
    });
  if (createPartner && activePartners === 0)
    steps.push({
      icon: createPartner.icon,
      href: createPartner.href,
      title: t`Create your first partner`,
      text: t`An MSP or a reseller, with what it may sell.`,
    });
  if (createCustomer)
    steps.push({
      icon: createCustomer.icon,
      href: createCustomer.href,
      title: t`Create your first customer`,
      text: t`A company, its administrator and, if you like, its first plans.`,
    });
  if (steps.length === 0) return null;
  return (
    <Card title={<Trans>First steps</Trans>} flush>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step.href}>
            <Step {...step} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface StepProps {
  icon: Icon;
  href: string;
  title: string;
  text: string;
}

function Step({ icon: Shown, href, title, text }: StepProps) {
  return (
    <Link href={href} className={classes.step}>
      <span className={classes.stepIcon}>
        <Shown size={18} stroke={1.75} aria-hidden />
      </span>
      <span>
        <span className={classes.stepTitle}>{title}</span>
        <span className={classes.stepText}>{text}</span>
      </span>
      <IconChevronRight size={16} aria-hidden />
    </Link>
  );
}
