import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql } from 'react-relay/hooks';
import type { ActivateDialogMutation } from '../../__generated__/ActivateDialogMutation.graphql';
import { toFirstError } from '../../lib/firstError';
import { useSubmit } from '../../lib/submit';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { toast } from '../../ui/toast';

const mutation = graphql`
  mutation ActivateDialogMutation($input: LicenseActivateInput!) {
    licenseActivate(input: $input) {
      license {
        id
        version
        customer {
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ActivateDialogProps {
  productName: string;
  code: string;
  onClose: () => void;
}

/** Records that the customer activated a license with its code. */
export function ActivateDialog({ productName, code, onClose }: ActivateDialogProps) {
  const { t } = useLingui();
  const form = useForm({
    initialValues: { code },
    validate: { code: (value) => (value.trim() === '' ? t`Type the activation code.` : null) },
  });
  const submit = useSubmit<ActivateDialogMutation>(mutation, {
    errors: (answer) => answer.licenseActivate.userErrors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`${productName} is activated` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Activate ${productName}`} onClose={onClose}>
      <form onSubmit={form.onSubmit((input) => void submit.run({ input }), toFirstError(form))} noValidate>
        <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
        <TextInput
          label={t`Activation code`}
          description={t`The term runs from the start date, whenever the code is entered.`}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps('code')}
        />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending}>
            <Trans>Activate</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
