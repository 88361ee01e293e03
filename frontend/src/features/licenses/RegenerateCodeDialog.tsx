import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { RegenerateCodeDialog_license$key } from '../../__generated__/RegenerateCodeDialog_license.graphql';
import type { RegenerateCodeDialogMutation } from '../../__generated__/RegenerateCodeDialogMutation.graphql';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

const mutation = graphql`
  mutation RegenerateCodeDialogMutation($input: LicenseRegenerateCodeInput!, $dryRun: Boolean!) {
    licenseRegenerateCode(input: $input, dryRun: $dryRun) {
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

interface RegenerateCodeDialogProps {
  license: RegenerateCodeDialog_license$key;
  now: string;
  onClose: () => void;
}

/** Gives a license another activation code. */
export function RegenerateCodeDialog({ license, now, onClose }: RegenerateCodeDialogProps) {
  const { t } = useLingui();
  const { id, version, product } = useFragment(
    graphql`
      fragment RegenerateCodeDialog_license on License {
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
  const change = useChange<RegenerateCodeDialogMutation>(mutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.licenseRegenerateCode.effects,
    errors: (answer) => answer.licenseRegenerateCode.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Activation code regenerated`, message: productName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Regenerate the activation code of ${productName}?`}
      change={change}
      now={now}
      confirm={t`Regenerate code`}
      leave={t`Keep as it is`}
      danger
      onClose={onClose}
    >
      <p>
        <Trans>
          The code that the license has now becomes void and cannot be had back; a new one takes its place at
          once. What was activated with the old one stays so.
        </Trans>
      </p>
    </ChangeDialog>
  );
}
