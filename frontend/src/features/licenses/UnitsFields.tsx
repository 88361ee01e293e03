import { useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatList } from '../../lib/names';
import { maxUnits, type UnitsValues } from '../../lib/units';
import { unitTypeText } from '../../lib/unitTypes';
import { FieldGrid, WideField } from '../../ui/Form';

interface UnitsFieldsProps {
  /** What is licensed, and with how many units where it is held already. */
  products: readonly { id: string; name: string; unitType: string; units?: number }[];
  values: UnitsValues;
  onChange: (values: UnitsValues) => void;
  /** What is wrong with a value; paths are relative to the values. */
  error: (path: string) => string | undefined;
  /** Where the form finds its inputs: the path of the values, with a dot, or nothing. */
  path?: string;
  /** Other fields beside the units. */
  children?: ReactNode;
}

/** How many units: one number for all licenses of a plan, or one for each. */
export function UnitsFields({ products, values, onChange, error, path = '', children }: UnitsFieldsProps) {
  const { t, i18n } = useLingui();
  const { units, licenses } = values;
  const separate = licenses.length > 0;
  const unitTypes = formatList(i18n.locale, [
    ...new Set(products.map(({ unitType }) => unitTypeText(i18n, unitType))),
  ]);
  const common = {
    min: 1,
    max: maxUnits,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none' as const,
    required: true,
  };
  return (
    <FieldGrid>
      {!separate && (
        <NumberInput
          {...common}
          label={t`Units per license`}
          description={unitTypes}
          data-path={`${path}units`}
          value={units}
          error={error('units')}
          onChange={(value) => onChange({ licenses, units: typeof value === 'number' ? value : '' })}
        />
      )}
      {licenses.map((license, index) => {
        const product = products.find(({ id }) => id === license.productId);
        if (!product) return null;
        const { name } = product;
        return (
          <NumberInput
            key={license.productId}
            {...common}
            label={t`Units of ${name}`}
            description={unitTypeText(i18n, product.unitType)}
            data-path={`${path}licenses.${index}.units`}
            value={license.units}
            error={error(`licenses.${index}.units`)}
            onChange={(value) =>
              onChange({
                units,
                licenses: licenses.map((other, at) =>
                  at === index ? { ...other, units: typeof value === 'number' ? value : '' } : other,
                ),
              })
            }
          />
        );
      })}
      {children}
      {products.length > 1 && (
        <WideField>
          <Checkbox
            label={t`Different units for each license`}
            checked={separate}
            onChange={(event) =>
              onChange({
                units,
                licenses: event.currentTarget.checked
                  ? products.map((product) => ({
                      productId: product.id,
                      units: units === '' ? (product.units ?? '') : units,
                    }))
                  : [],
              })
            }
          />
        </WideField>
      )}
    </FieldGrid>
  );
}
