import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CreatedCustomer_customer$key } from '../../__generated__/CreatedCustomer_customer.graphql';
import { useMailNote } from '../../lib/mail';
import { paths } from '../../lib/paths';
import { roleWords } from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { DateText } from '../../ui/DateText';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { useNavigation } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { Card, PageBody, ScrollLayout } from '../../ui/PageLayout';
import classes from './CustomerCreateWizard.module.css';

interface CreatedCustomerProps {
  customer: CreatedCustomer_customer$key;
  /** The day on which the account-creation message goes out; at once when absent. */
  emailOn: string | undefined;
  /** Its plans and licenses. */
  children: ReactNode;
}

/** Confirms that a customer was created, and shows what was created. */
export function CreatedCustomer({ customer, emailOn, children }: CreatedCustomerProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const mailNote = useMailNote();
  const data = useFragment(
    graphql`
      fragment CreatedCustomer_customer on Customer {
        id
        company
        city
        state
        signInUrl
        users(first: 1) {
          nodes {
            accountName
            firstName
            lastName
            email
            role
          }
        }
      }
    `,
    customer,
  );
  const [user] = data.users.nodes;
  const { company } = data;
  return (
    <ScrollLayout>
      <PageHeader title={t`Customer created`} parent={{ label: t`Customers`, href: paths.customers() }} />
      <PageBody>
        <div className={classes.done} role="status">
          <IconCircleCheck className={classes.tick} size={22} aria-hidden />
          <div>
            <p>
              <strong>
                <Trans>The account of {company} was created.</Trans>
              </strong>
            </p>
            {user && (
              <p>
                {mailNote ? (
                  <Trans>The account creation email for {user.email} is written.</Trans>
                ) : emailOn ? (
                  <Trans>
                    The account creation email goes to {user.email} on <DateText date={emailOn} />.
                  </Trans>
                ) : (
                  <Trans>The account creation email goes to {user.email}.</Trans>
                )}{' '}
                {mailNote}
              </p>
            )}
          </div>
        </div>
        <div className={classes.links}>
          <Button onClick={() => go(paths.customer(data.id))}>
            <Trans>Open customer</Trans>
          </Button>
          <Button variant="default" onClick={() => go(paths.customerCreate())}>
            <Trans>Create another</Trans>
          </Button>
        </div>
        <Card title={t`Account`}>
          <KeyValue>
            <Fact label={t`Company`}>{company}</Fact>
            <Fact label={t`Location`}>
              {data.city}, {data.state}
            </Fact>
            {user && (
              <>
                <Fact label={t`Account name`}>
                  <CopyText text={user.accountName} label={t`account name`} />
                </Fact>
                <Fact label={t`User role`}>{i18n._(roleWords[user.role])}</Fact>
                <Fact label={t`Contact person`}>{`${user.firstName} ${user.lastName}`}</Fact>
                <Fact label={t`Email address`}>{user.email}</Fact>
              </>
            )}
            <Fact label={t`Sign-in URL`}>
              <CopyText text={data.signInUrl} label={t`sign-in URL`} />
            </Fact>
          </KeyValue>
        </Card>
        {children}
      </PageBody>
    </ScrollLayout>
  );
}
