import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type {
  PoolCreateDialogMutation,
  PoolCreateInput,
} from '../../__generated__/PoolCreateDialogMutation.graphql';
import type { PoolCreateDialogQuery } from '../../__generated__/PoolCreateDialogQuery.graphql';
import { usePreview } from '../../lib/preview';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { maxUnits } from '../../lib/units';
import { licenseVersionWords } from '../../lib/words';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';
import classes from './PoolTable.module.css';
import { StockChange } from './StockChange';

const mutation = graphql`
  mutation PoolCreateDialogMutation($input: PoolCreateInput!, $dryRun: Boolean!) {
    poolCreate(input: $input, dryRun: $dryRun) {
      pool {
        id
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

interface Values {
  productId: string;
  licenseVersion: 'FULL' | 'TRIAL';
  units: number | '';
  maximum: number | '';
  threshold: number | '';
}

/** What a Tier 1's pool begins with when nothing else is said. */
const firstUnits = 500;

interface PoolCreateDialogProps {
  partnerId: string;
  tierTwo: boolean;
  /** Products and versions that have a pool already. */
  held: readonly string[];
  onClose: () => void;
}

/** Makes a pool of a product, from which on no more is handed out than it holds. */
export function PoolCreateDialog({ partnerId, tierTwo, held, onClose }: PoolCreateDialogProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const form = useForm<Values>({
    initialValues: {
      productId: '',
      licenseVersion: 'FULL',
      units: tierTwo ? '' : firstUnits,
      maximum: '',
      threshold: 0,
    },
  });
  const values = form.getValues();
  const set = (changed: Partial<Values>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };
  const input: PoolCreateInput = {
    partnerId,
    productId: values.productId,
    licenseVersion: values.licenseVersion,
    ...(tierTwo
      ? { maximum: values.maximum === '' ? undefined : values.maximum }
      : { units: values.units === '' ? undefined : values.units }),
    threshold: values.threshold === '' ? 0 : values.threshold,
  };
  const missing =
    values.productId === ''
      ? 'productId'
      : (tierTwo ? values.maximum : values.units) === ''
        ? tierTwo
          ? 'maximum'
          : 'units'
        : null;
  const options = { errors: (answer: PoolCreateDialogMutation['response']) => answer.poolCreate.userErrors };
  const submit = useSubmit<PoolCreateDialogMutation>(mutation, {
    ...options,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Pool created` });
      onClose();
      refresh();
    },
  });
  const { getInputNode: _, ...quiet } = form;
  const dryRun = useSubmit<PoolCreateDialogMutation>(mutation, { ...options, form: quiet });
  const preview = usePreview(
    missing === null ? { input, dryRun: true } : null,
    async (asked) => (await dryRun.run(asked))?.poolCreate.effects ?? null,
  );
  const number = (path: 'units' | 'maximum' | 'threshold') => ({
    min: 0,
    max: maxUnits,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none' as const,
    'data-path': path,
    value: values[path],
    error: form.errors[path],
    onChange: (value: number | string) => set({ [path]: typeof value === 'number' ? value : '' }),
  });
  return (
    <Dialog title={t`Create a license pool`} onClose={onClose}>
      <form
        noValidate
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (submit.pending) return;
          if (missing === null) void submit.run({ input, dryRun: false });
          else {
            form.setFieldError(missing, missing === 'productId' ? t`Select a product.` : t`Type a number.`);
            form.getInputNode(missing)?.focus();
          }
        }}
      >
        <FormProblems
          problems={submit.problems.length > 0 ? submit.problems : dryRun.problems}
          failure={submit.failure}
          onRetry={submit.retry}
        />
        <p className={classes.soft}>
          {t`From then on no more licenses of the product are handed out than the pool holds.`}
        </p>
        <SegmentedControl
          aria-label={t`Version`}
          data={(['FULL', 'TRIAL'] as const).map((value) => ({
            value,
            label: i18n._(licenseVersionWords[value]),
          }))}
          value={values.licenseVersion}
          onChange={(version) =>
            set({ licenseVersion: version === 'TRIAL' ? 'TRIAL' : 'FULL', productId: '' })
          }
        />
        <Suspense fallback={<RowsSkeleton rows={1} />}>
          <ProductSelect
            version={values.licenseVersion}
            held={held}
            value={values.productId}
            error={typeof form.errors.productId === 'string' ? form.errors.productId : undefined}
            onChange={(productId) => set({ productId })}
          />
        </Suspense>
        {tierTwo ? (
          <NumberInput
            {...number('maximum')}
            required
            label={t`Maximum`}
            description={t`The pool is filled up to this number from that of the Tier 1.`}
          />
        ) : (
          <NumberInput {...number('units')} required label={t`Units`} description={t`What it begins with`} />
        )}
        <NumberInput
          {...number('threshold')}
          label={tierTwo ? t`Minimum licenses` : t`Auto-refill threshold`}
          description={
            tierTwo
              ? t`Below this number the pool is shown as low. 0 is none.`
              : t`Below this number one and a half times as many units are added by themselves. 0 turns it off.`
          }
        />
        <StockChange effects={preview.result} pending={preview.pending} />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending}>
            <Trans>Create pool</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

interface ProductSelectProps {
  version: 'FULL' | 'TRIAL';
  held: readonly string[];
  value: string;
  error: string | undefined;
  onChange: (productId: string) => void;
}

/** A drop-down of the products that have no pool of a version yet. */
function ProductSelect({ version, held, value, error, onChange }: ProductSelectProps) {
  const { t } = useLingui();
  const { products } = useLazyLoadQuery<PoolCreateDialogQuery>(
    graphql`
      query PoolCreateDialogQuery {
        products(first: 100, filter: { kinds: [SAAS, SOFTWARE] }) {
          nodes {
            id
            name
            versions
          }
        }
      }
    `,
    {},
  );
  const free = products.nodes.filter(
    ({ id, versions }) => versions.includes(version) && !held.includes(`${id} ${version}`),
  );
  return (
    <Select
      label={t`Product/Service`}
      placeholder={t`Select a product`}
      required
      searchable
      allowDeselect={false}
      data-path="productId"
      data={free.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={free.length === 0 ? t`Every product has a pool of this version` : t`Nothing found`}
      value={value || null}
      error={error}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
