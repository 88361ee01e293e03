import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { DeleteLicenseDialog_license$key } from '../../__generated__/DeleteLicenseDialog_license.graphql';
import type { DeleteLicenseDialogMutation } from '../../__generated__/DeleteLicenseDialogMutation.graphql';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

const mutation = graphql`
  mutation DeleteLicenseDialogMutation($input: LicenseDeleteInput!, $dryRun: Boolean!) {
    licenseDelete(input: $input, dryRun: $dryRun) {
      license {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface DeleteLicenseDialogProps {
  license: DeleteLicenseDialog_license$key;
  now: string;
  onClose: () => void;
}

/** Ends a license that stands alone, for good; its product's name has to be typed. */
export function DeleteLicenseDialog({ license, now, onClose }: DeleteLicenseDialogProps) {
  const { t } = useLingui();
  const { id, version, product } = useFragment(
    graphql`
      fragment DeleteLicenseDialog_license on License {
        id
        version
        product {
          name
        }
      }
    `,
    license,
  );
  const productName = product.name;
  const change = useChange<DeleteLicenseDialogMutation>(mutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.licenseDelete.effects,
    errors: (answer) => answer.licenseDelete.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`License deleted`, message: productName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Delete ${productName}?`}
      change={change}
      now={now}
      confirm={t`Delete license`}
      leave={t`Keep as it is`}
      danger
      typed={productName}
      onClose={onClose}
    >
      <p>
        <Trans>This cannot be taken back. The license stands alone, outside any plan, and ends now.</Trans>
      </p>
    </ChangeDialog>
  );
}
