import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PoolRefillDialog_pool$key } from '../../__generated__/PoolRefillDialog_pool.graphql';
import type { PoolRefillDialogMutation } from '../../__generated__/PoolRefillDialogMutation.graphql';
import { formatNumber } from '../../lib/format';
import { usePreview } from '../../lib/preview';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { maxUnits } from '../../lib/units';
import { licenseVersionWords } from '../../lib/words';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { toast } from '../../ui/toast';
import classes from './PoolTable.module.css';
import { StockChange } from './StockChange';

const mutation = graphql`
  mutation PoolRefillDialogMutation($input: PoolRefillInput!, $dryRun: Boolean!) {
    poolRefill(input: $input, dryRun: $dryRun) {
      pool {
        stock
        level
        refillUnits
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

interface PoolRefillDialogProps {
  pool: PoolRefillDialog_pool$key;
  tierTwo: boolean;
  onClose: () => void;
}

/** Adds units to a pool, after saying how many. */
export function PoolRefillDialog({ pool, tierTwo, onClose }: PoolRefillDialogProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const { id, version, refillUnits, maximum, product, licenseVersion } = useFragment(
    graphql`
      fragment PoolRefillDialog_pool on PoolEntry {
        id
        version
        refillUnits
        maximum
        licenseVersion
        product {
          name
        }
      }
    `,
    pool,
  );
  const name = `${product.name}, ${i18n._(licenseVersionWords[licenseVersion])}`;
  const form = useForm<{ units: number | '' }>({ initialValues: { units: refillUnits } });
  const { units } = form.getValues();
  const options = { errors: (answer: PoolRefillDialogMutation['response']) => answer.poolRefill.userErrors };
  const variables = (dryRun: boolean) => ({
    input: { id, expectedVersion: version, units: units === '' ? undefined : units },
    dryRun,
  });
  const submit = useSubmit<PoolRefillDialogMutation>(mutation, {
    ...options,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Pool refilled`, message: name });
      onClose();
    },
  });
  const { getInputNode: _, ...quiet } = form;
  const dryRun = useSubmit<PoolRefillDialogMutation>(mutation, { ...options, form: quiet });
  const preview = usePreview(
    units === '' ? null : variables(true),
    async (asked) => (await dryRun.run(asked))?.poolRefill.effects ?? null,
  );
  const added = units === '' ? 0 : units;
  const most = formatNumber(i18n.locale, maximum);
  return (
    <Dialog title={t`Refill ${name}?`} onClose={onClose}>
      <form
        noValidate
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (units !== '' && !submit.pending) void submit.run(variables(false));
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
        <p className={classes.told}>
          {tierTwo ? (
            <Plural
              value={added}
              one={`# unit will be added. The pool holds ${most} units at most.`}
              other={`# units will be added. The pool holds ${most} units at most.`}
            />
          ) : (
            <Plural value={added} one="# unit will be added." other="# units will be added." />
          )}
        </p>
        <NumberInput
          label={t`Units to add`}
          min={1}
          max={tierTwo ? refillUnits : maxUnits}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          required
          data-path="units"
          value={units}
          error={form.errors.units}
          onChange={(value) => {
            form.clearErrors();
            form.setValues({ units: typeof value === 'number' ? value : '' });
          }}
        />
        <StockChange effects={preview.result} pending={preview.pending} />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Keep as it is</Trans>
          </Button>
          <Button type="submit" loading={submit.pending} disabled={units === ''}>
            <Trans>Refill</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
