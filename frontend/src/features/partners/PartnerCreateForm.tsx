import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PartnerCreateForm_query$key } from '../../__generated__/PartnerCreateForm_query.graphql';
import type { PartnerCreateFormMutation } from '../../__generated__/PartnerCreateFormMutation.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { maxUnits } from '../../lib/units';
import { CheckList } from '../../ui/CheckList';
import { EmptyState } from '../../ui/EmptyState';
import { FieldSection, FormActions, FormProblems } from '../../ui/Form';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell } from '../../ui/Table';
import { OptionalCompanyFields, RequiredCompanyFields } from './CompanyFields';
import { useGrantOptions } from './GrantOptions';
import classes from './Partner.module.css';
import {
  companyInput,
  emptyCompany,
  type PartnerValues,
  stepOf,
  stockInput,
  stockRows,
} from './partnerProfile';

const mutation = graphql`
  mutation PartnerCreateFormMutation($input: PartnerCreateInput!) {
    partnerCreate(input: $input) {
      partner {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const steps = ['account', 'grants', 'stock'] as const;
type Step = (typeof steps)[number];

interface PartnerCreateFormProps {
  query: PartnerCreateForm_query$key;
  onCreated: (id: string) => void;
}

/** Account information, then what the partner may sell, then its first stock. Nothing is saved before the end. */
export function PartnerCreateForm({ query: key, onCreated }: PartnerCreateFormProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const data = useFragment(
    graphql`
      fragment PartnerCreateForm_query on Query {
        viewer {
          partner {
            timeZone
            locale
          }
        }
        ...GrantOptions_query
      }
    `,
    key,
  );
  const options = useGrantOptions(data);
  const [step, setStep] = useState<Step>('account');
  const required = (value: string) => (value.trim() === '' ? t`This is required.` : null);
  const most = formatNumber(i18n.locale, maxUnits);
  const units = (value: number | string) => {
    const number = Number(value);
    return Number.isInteger(number) && number >= 0 && number <= maxUnits ? null : t`From 0 to ${most}.`;
  };
  const form = useForm<PartnerValues>({
    initialValues: {
      ...emptyCompany(data.viewer.partner),
      kind: 'RESELLER',
      administrator: { accountName: '', firstName: '', lastName: '', email: '', phone: '' },
      planIds: [],
      productIds: [],
      stock: [],
      poolRefill: false,
    },
    validate: {
      company: required,
      city: required,
      state: required,
      administrator: {
        accountName: (value: string) =>
          required(value) ??
          (/^[A-Za-z0-9_-]{4,25}$/.test(value.trim())
            ? null
            : t`4 to 25 letters, digits, hyphens or underscores.`),
        firstName: required,
        lastName: required,
        email: required,
      },
      stock: { trial: units, full: units },
    },
  });
  const values = form.getValues();
  const reseller = values.kind === 'RESELLER';
  const list = reseller ? options.plans : options.products;
  const chosen = reseller ? values.planIds : values.productIds;
  const nameOf = new Map(list.flatMap(({ licensed }) => licensed.map(({ id, name }) => [id, name])));

  const submit = useSubmit<PartnerCreateFormMutation>(mutation, {
    errors: (answer) => answer.partnerCreate.userErrors,
    form: {
      getValues: () => form.getValues(),
      clearErrors: () => form.clearErrors(),
      getInputNode: (path) => form.getInputNode(path),
      setFieldError: (path, error) => {
        form.setFieldError(path, error);
        setStep(stepOf(path));
      },
    },
    onSaved: ({ partnerCreate: { partner } }) => {
      if (!partner) return;
      refresh();
      onCreated(partner.id);
    },
  });

  const stepWords = {
    account: t`Account information`,
    grants: reseller ? t`Service plans` : t`Products`,
    stock: t`License pool`,
  };
  const at = steps.indexOf(step);
  const go = (next: Step) => {
    if (next === 'stock') {
      const products = list
        .filter(({ value }) => chosen.includes(value))
        .flatMap(({ licensed }) => licensed.map(({ id }) => id));
      form.setFieldValue('stock', stockRows(products, values.stock));
    }
    setStep(next);
  };
  const forward = () => {
    const { errors } = form.validate();
    const wrong = Object.keys(errors).filter((path) => stepOf(path) === step);
    const [first] = wrong;
    if (first !== undefined) {
      form.getInputNode(first)?.focus();
      return;
    }
    form.clearErrors();
    const next = steps[at + 1];
    if (next) go(next);
    else {
      void submit.run({
        input: {
          ...companyInput(values),
          planIds: reseller ? values.planIds : undefined,
          productIds: reseller ? undefined : values.productIds,
          stock: stockInput(values.stock),
        },
      });
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <ol className={classes.steps} aria-label={t`Steps`}>
        {steps.map((name, index) => (
          <li
            key={name}
            aria-current={name === step ? 'step' : undefined}
            data-done={index < at || undefined}
          >
            {stepWords[name]}
          </li>
        ))}
      </ol>
      <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
      <LeaveGuard dirty={form.isDirty()} />
      {step === 'account' && (
        <Stack gap="md">
          <Card title={<Trans>Company</Trans>}>
            <Radio.Group label={t`Company type`} required mb="md" {...form.getInputProps('kind')}>
              <div className={classes.kinds}>
                <Radio
                  value="RESELLER"
                  label={t`Reseller`}
                  description={t`Sells plans of your company; the customers are yours.`}
                />
                <Radio
                  value="MSP"
                  label={t`MSP`}
                  description={t`Makes its own plans of products that you grant; the customers are its own.`}
                />
              </div>
            </Radio.Group>
            <FieldSection title={t`Name and place`}>
              <RequiredCompanyFields field={(name) => form.getInputProps(name)} />
            </FieldSection>
            <FieldSection title={t`More about the company`}>
              <OptionalCompanyFields field={(name) => form.getInputProps(name)} />
            </FieldSection>
          </Card>
          <Card title={<Trans>Administrator</Trans>}>
            <FieldSection title={t`Account`}>
              <TextInput
                label={t`Account name`}
                description={t`4 to 25 letters, digits, hyphens or underscores`}
                required
                maxLength={25}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                {...form.getInputProps('administrator.accountName')}
              />
              <TextInput
                label={t`User role`}
                description={t`Fixed for the first account`}
                value={t`Administrator`}
                readOnly
              />
            </FieldSection>
            <FieldSection title={t`Contact person`}>
              <TextInput
                label={t`First name`}
                required
                maxLength={50}
                autoComplete="off"
                {...form.getInputProps('administrator.firstName')}
              />
              <TextInput
                label={t`Last name`}
                required
                maxLength={50}
                autoComplete="off"
                {...form.getInputProps('administrator.lastName')}
              />
              <TextInput
                label={t`Email address`}
                type="email"
                required
                maxLength={128}
                autoComplete="off"
                {...form.getInputProps('administrator.email')}
              />
            </FieldSection>
          </Card>
        </Stack>
      )}
      {step === 'grants' && (
        <Card title={reseller ? <Trans>Plans to sell</Trans> : <Trans>Products to make plans of</Trans>}>
          {list.length === 0 ? (
            <EmptyState
              kind="nothing"
              title={reseller ? t`No enabled service plan` : t`No product on sale`}
              action={
                reseller && (
                  <Button component={Link} href={paths.planCreate()} variant="default">
                    <Trans>Create service plan</Trans>
                  </Button>
                )
              }
            />
          ) : (
            <CheckList
              label={reseller ? t`Plans to sell` : t`Products to make plans of`}
              options={list}
              values={chosen}
              onChange={(next) => form.setFieldValue(reseller ? 'planIds' : 'productIds', next)}
            />
          )}
        </Card>
      )}
      {step === 'stock' && (
        <Card title={<Trans>First stock of the license pool</Trans>} flush>
          {values.stock.length === 0 ? (
            <EmptyState kind="nothing" title={t`Nothing to stock`}>
              <Trans>Nothing was chosen on the step before. It can be granted later.</Trans>
            </EmptyState>
          ) : (
            <Table
              label={t`First stock`}
              columns={[
                { id: 'product', header: t`Product` },
                { id: 'trial', header: t`Trial`, align: 'end' },
                { id: 'full', header: t`Full`, align: 'end' },
              ]}
            >
              {values.stock.map(({ productId }, index) => {
                const product = nameOf.get(productId) ?? '';
                return (
                  <tr key={productId}>
                    <TableCell column="product">{product}</TableCell>
                    {(['trial', 'full'] as const).map((version) => (
                      <TableCell key={version} column={version}>
                        <NumberInput
                          className={classes.units}
                          aria-label={
                            version === 'trial' ? t`Trial units of ${product}` : t`Full units of ${product}`
                          }
                          allowDecimal={false}
                          allowNegative={false}
                          clampBehavior="none"
                          thousandSeparator=","
                          hideControls
                          {...form.getInputProps(`stock.${index}.${version}`)}
                        />
                      </TableCell>
                    ))}
                  </tr>
                );
              })}
            </Table>
          )}
          <div className={classes.refill}>
            <Checkbox
              label={t`License pool refill`}
              description={t`The partner may fill its own pool up to its maximum.`}
              {...form.getInputProps('poolRefill', { type: 'checkbox' })}
            />
          </div>
        </Card>
      )}
      <FormActions>
        <Button component={Link} href={paths.partners()} variant="default">
          <Trans>Cancel</Trans>
        </Button>
        {at > 0 && (
          <Button variant="default" onClick={() => go(steps[at - 1] ?? 'account')}>
            <Trans>Back</Trans>
          </Button>
        )}
        <Button type="submit" loading={submit.pending}>
          {step === 'stock' ? <Trans>Save</Trans> : <Trans>Next</Trans>}
        </Button>
      </FormActions>
    </form>
  );
}
