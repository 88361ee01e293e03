import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PoolUpdateDialog_pool$key } from '../../__generated__/PoolUpdateDialog_pool.graphql';
import type { PoolUpdateDialogMutation } from '../../__generated__/PoolUpdateDialogMutation.graphql';
import { usePreview } from '../../lib/preview';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { maxUnits } from '../../lib/units';
import { licenseVersionWords } from '../../lib/words';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { toast } from '../../ui/toast';
import classes from './PoolTable.module.css';
import { StockChange } from './StockChange';

const mutation = graphql`
  mutation PoolUpdateDialogMutation($input: PoolUpdateInput!, $dryRun: Boolean!) {
    poolUpdate(input: $input, dryRun: $dryRun) {
      pool {
        version
        stock
        level
        ...PoolRefillDialog_pool
        ...PoolUpdateDialog_pool
      }
      effects {
        pools {
          productName
          before
          after
          refilled
        }
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface PoolUpdateDialogProps {
  pool: PoolUpdateDialog_pool$key;
  tierTwo: boolean;
  onClose: () => void;
}

/** Changes the level below which a pool refills itself or is low, and the most that it holds. */
export function PoolUpdateDialog({ pool, tierTwo, onClose }: PoolUpdateDialogProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const { id, version, threshold, maximum, product, licenseVersion, viewerCanSetMaximum } = useFragment(
    graphql`
      fragment PoolUpdateDialog_pool on PoolEntry {
        id
        version
        threshold
        maximum
        viewerCanSetMaximum
        licenseVersion
        product {
          name
        }
      }
    `,
    pool,
  );
  const name = `${product.name}, ${i18n._(licenseVersionWords[licenseVersion])}`;
  const form = useForm<{ threshold: number | ''; maximum: number | '' }>({
    initialValues: { threshold, maximum },
  });
  const values = form.getValues();
  const changes = {
    ...(values.threshold !== threshold && values.threshold !== '' && { threshold: values.threshold }),
    ...(values.maximum !== maximum && values.maximum !== '' && { maximum: values.maximum }),
  };
  const ready = Object.keys(changes).length > 0 && values.threshold !== '' && values.maximum !== '';
  const options = { errors: (answer: PoolUpdateDialogMutation['response']) => answer.poolUpdate.userErrors };
  const variables = (dryRun: boolean) => ({ input: { id, expectedVersion: version, ...changes }, dryRun });
  const setBack = useUndo<PoolUpdateDialogMutation>(mutation, options.errors);
  const submit = useSubmit<PoolUpdateDialogMutation>(mutation, {
    ...options,
    form,
    onSaved: ({ poolUpdate: { pool: saved, effects } }) => {
      const before = {
        ...('threshold' in changes && { threshold }),
        ...('maximum' in changes && { maximum }),
      };
      // Units that a new level has brought into the pool stay there.
      const action =
        saved && effects?.pools.length === 0
          ? setBack({ input: { id, expectedVersion: saved.version, ...before }, dryRun: false })
          : undefined;
      toast({ tone: 'good', title: t`Levels changed`, message: name, action });
      onClose();
    },
  });
  const { getInputNode: _, ...quiet } = form;
  const dryRun = useSubmit<PoolUpdateDialogMutation>(mutation, { ...options, form: quiet });
  const preview = usePreview(
    ready ? variables(true) : null,
    async (asked) => (await dryRun.run(asked))?.poolUpdate.effects ?? null,
  );
  const field = (path: 'threshold' | 'maximum') => ({
    min: 0,
    max: maxUnits,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none' as const,
    required: true,
    'data-path': path,
    value: values[path],
    error: form.errors[path],
    onChange: (value: number | string) => {
      form.clearErrors();
      form.setValues({ ...values, [path]: typeof value === 'number' ? value : '' });
    },
  });
  return (
    <Dialog title={t`Levels of ${name}`} onClose={onClose}>
      <form
        noValidate
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !submit.pending) void submit.run(variables(false));
        }}
      >
        <FormProblems
          problems={submit.problems.length > 0 ? submit.problems : dryRun.problems}
          stale={submit.stale !== null || dryRun.stale !== null}
          onReload={() => {
            onClose();
            refresh();
          }}
          failure={submit.failure}
          onRetry={submit.retry}
        />
        <NumberInput
          {...field('threshold')}
          label={tierTwo ? t`Minimum licenses` : t`Auto-refill threshold`}
          description={
            tierTwo
              ? t`Below this number the pool is shown as low. 0 is none.`
              : t`Below this number one and a half times as many units are added by themselves. 0 turns it off.`
          }
        />
        {viewerCanSetMaximum && (
          <NumberInput
            {...field('maximum')}
            label={t`Maximum`}
            description={t`A refill fills the pool up to this number.`}
          />
        )}
        <StockChange effects={preview.result} pending={preview.pending} />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending} disabled={!ready}>
            <Trans>Save</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
