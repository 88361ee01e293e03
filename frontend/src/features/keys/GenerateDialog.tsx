import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { GenerateDialogMutation } from '../../__generated__/GenerateDialogMutation.graphql';
import type { GenerateDialogPlansQuery } from '../../__generated__/GenerateDialogPlansQuery.graphql';
import { toFirstError } from '../../lib/firstError';
import { formatNumber } from '../../lib/format';
import { planLabels } from '../../lib/names';
import { paths } from '../../lib/paths';
import { useSubmit } from '../../lib/submit';
import { maxUnits } from '../../lib/units';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { FieldGrid, FormActions, FormProblems, WideField } from '../../ui/Form';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Link } from '../../ui/Link';
import { Note } from '../../ui/Note';

const mutation = graphql`
  mutation GenerateDialogMutation($input: RegistrationKeysGenerateInput!) {
    registrationKeysGenerate(input: $input) {
      batchId
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const plansQuery = graphql`
  query GenerateDialogPlansQuery($text: String) {
    plans(first: 50, filter: { search: $text, enabled: true, licenseVersions: [FULL, TRIAL] }) {
      nodes {
        id
        name
        partner {
          company
        }
        viewerCanGenerateKeys
      }
    }
  }
`;

interface GenerateDialogProps {
  /** The plan, where the dialog is opened from it; else it is chosen. */
  plan?: { readonly id: string; readonly name: string };
  onGenerated: () => void;
  onClose: () => void;
}

type Typed = number | string;

/** Makes keys of a plan, then gives them out as a file. */
export function GenerateDialog({ plan, onGenerated, onClose }: GenerateDialogProps) {
  const { t, i18n } = useLingui();
  const [made, setMade] = useState<{ batch: string; count: number } | null>(null);
  const within = (limit: number) => (value: Typed) => {
    const number = Number(value);
    const most = formatNumber(i18n.locale, limit);
    return value !== '' && Number.isInteger(number) && number >= 1 && number <= limit
      ? null
      : t`From 1 to ${most}.`;
  };
  const form = useForm<{ planId: string; count: Typed; units: Typed; expiresOn: string; note: string }>({
    initialValues: { planId: plan?.id ?? '', count: 10, units: '', expiresOn: '', note: '' },
    validate: {
      planId: (value) => (value === '' ? t`Choose a service plan.` : null),
      count: within(1000),
      units: within(maxUnits),
    },
  });
  const submit = useSubmit<GenerateDialogMutation>(mutation, {
    errors: (answer) => answer.registrationKeysGenerate.userErrors,
    form,
    onSaved: ({ registrationKeysGenerate: { batchId } }) => {
      setMade({ batch: batchId ?? '', count: Number(form.getValues().count) });
      onGenerated();
    },
  });

  if (made !== null) {
    const address = `${window.location.origin}${paths.register()}`;
    return (
      <Dialog title={t`Registration keys generated`} size="medium" unasked onClose={onClose}>
        <Stack gap="md">
          <p>
            <Plural value={made.count} one="# key is ready." other="# keys are ready." />{' '}
            <Trans>Their buyers register at {address}.</Trans>
          </p>
          <Note>
            <Trans>Units are taken from your stock when a key is registered, not before.</Trans>
          </Note>
        </Stack>
        <FormActions>
          <Button
            component={Link}
            variant="default"
            href={paths.registrationKeys({ batch: made.batch })}
            onClick={onClose}
          >
            <Trans>Show them</Trans>
          </Button>
          <Button
            component="a"
            href={paths.exported('registration-keys', 'csv', { filter: { batchId: made.batch } })}
            download
          >
            <Trans>Download CSV</Trans>
          </Button>
        </FormActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={t`Generate registration keys`} size="medium" onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ planId, count, units, expiresOn, note }) =>
            void submit.run({
              input: {
                planId,
                count: Number(count),
                units: Number(units),
                expiresOn: expiresOn || undefined,
                note: note || undefined,
              },
            }),
          toFirstError(form),
        )}
      >
        <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
        <FieldGrid>
          <WideField>
            {plan ? (
              <KeyValue>
                <Fact label={t`Service plan`}>{plan.name}</Fact>
              </KeyValue>
            ) : (
              <PlanChoice
                value={form.getValues().planId}
                error={form.errors.planId}
                onChange={(id) => form.setFieldValue('planId', id)}
              />
            )}
          </WideField>
          <NumberInput
            label={t`How many keys`}
            required
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            hideControls
            data-autofocus={plan ? true : undefined}
            {...form.getInputProps('count')}
          />
          <NumberInput
            label={t`Units per license`}
            required
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            hideControls
            {...form.getInputProps('units')}
          />
          <DateField
            label={t`Last day to register`}
            value={form.getValues().expiresOn}
            error={form.errors.expiresOn}
            onChange={(day) => form.setFieldValue('expiresOn', day)}
          />
          <TextInput label={t`Note`} maxLength={200} {...form.getInputProps('note')} />
        </FieldGrid>
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending}>
            <Trans>Generate keys</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

interface PlanChoiceProps {
  value: string;
  error: React.ReactNode;
  onChange: (id: string) => void;
}

/** The plans of which keys can be generated now, found by what is typed. */
function PlanChoice({ value, error, onChange }: PlanChoiceProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly { value: string; label: string }[]>([]);
  useEffect(() => {
    const request = fetchQuery<GenerateDialogPlansQuery>(environment, plansQuery, { text }).subscribe({
      next: ({ plans }) => {
        const labels = planLabels(plans.nodes.filter(({ viewerCanGenerateKeys }) => viewerCanGenerateKeys));
        setFound([...labels].map(([id, label]) => ({ value: id, label })));
      },
    });
    return () => request.unsubscribe();
  }, [environment, text]);
  return (
    <Select
      label={t`Service plan`}
      placeholder={t`Choose a service plan`}
      required
      searchable
      data-autofocus
      nothingFoundMessage={t`No plan of which keys can be generated`}
      data={[...found]}
      filter={({ options }) => options}
      value={value || null}
      error={error}
      onSearchChange={(typed) => {
        if (!found.some(({ label }) => label === typed)) setText(typed);
      }}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
