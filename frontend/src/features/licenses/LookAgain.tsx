import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { LookAgain_crossgrade$key } from '../../__generated__/LookAgain_crossgrade.graphql';
import type { LookAgainMutation } from '../../__generated__/LookAgainMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { toast } from '../../ui/toast';

const mutation = graphql`
  mutation LookAgainMutation($input: CrossgradeUpdateInput!) {
    crossgradeUpdate(input: $input) {
      crossgrade {
        ...CustomerCrossgrades_crossgrade
        ...CrossgradeForm_crossgrade
      }
      userErrors {
        ...submit_userError
        message
      }
    }
  }
`;

/** Looks at the customer's licenses anew, after they have changed under a crossgrade. Choices stay where they still apply. */
export function LookAgain({
  crossgrade,
  small = false,
}: {
  crossgrade: LookAgain_crossgrade$key;
  small?: boolean;
}) {
  const { t } = useLingui();
  const { id, version } = useFragment(
    graphql`
      fragment LookAgain_crossgrade on Crossgrade {
        id
        version
      }
    `,
    crossgrade,
  );
  const submit = useSubmit<LookAgainMutation>(mutation, {
    errors: (answer) => answer.crossgradeUpdate.userErrors,
    onSaved: () => toast({ tone: 'good', title: t`Looked at the licenses again` }),
    onRefused: (answer) => {
      const [first] = answer.crossgradeUpdate.userErrors;
      toast({ tone: 'bad', title: t`Not looked at again`, message: first?.message ?? '' });
    },
    onFailed: ({ message }) => toast({ tone: 'bad', title: t`No answer`, message }),
  });
  return (
    <Button
      variant="default"
      size={small ? 'compact-xs' : 'sm'}
      leftSection={<IconRefresh size={14} aria-hidden />}
      loading={submit.pending}
      onClick={() => void submit.run({ input: { id, expectedVersion: version } })}
    >
      <Trans>Look again</Trans>
    </Button>
  );
}
