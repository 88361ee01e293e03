import { useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ProductPanel_product$key } from '../../__generated__/ProductPanel_product.graphql';
import { formatNumber } from '../../lib/format';
import { formatList } from '../../lib/names';
import { unitTypeText } from '../../lib/unitTypes';
import {
  activationPolicyWords,
  availabilityWords,
  licenseVersions,
  licenseVersionWords,
  productKindWords,
} from '../../lib/words';
import { InstantText, NoValue } from '../../ui/DateText';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Panel } from '../../ui/Panel';

const fragment = graphql`
  fragment ProductPanel_product on Product {
    code
    name
    description
    kind
    family
    level
    unitType
    versions
    activationPolicies
    dataCenters
    creditsPerUnit
    availability
    endOfSaleAt
    endOfLifeAt
    components {
      id
      name
    }
  }
`;

interface ProductPanelProps {
  product: ProductPanel_product$key;
  onClose: () => void;
}

/** All that the catalog says of one product. */
export function ProductPanel({ product: key, onClose }: ProductPanelProps) {
  const { t, i18n } = useLingui();
  const product = useFragment(fragment, key);
  const { creditsPerUnit: credits } = product;
  return (
    <Panel
      title={product.name}
      above={product.code}
      below={product.description || undefined}
      onClose={onClose}
    >
      <KeyValue>
        <Fact label={t`Kind`}>{i18n._(productKindWords[product.kind])}</Fact>
        <Fact label={t`Family`}>{product.family}</Fact>
        <Fact label={t`Level`}>{formatNumber(i18n.locale, product.level)}</Fact>
        <Fact label={t`Unit`}>{unitTypeText(i18n, product.unitType)}</Fact>
        <Fact label={t`Versions`}>
          {listed(
            i18n.locale,
            licenseVersions
              .filter((version) => product.versions.includes(version))
              .map((version) => i18n._(licenseVersionWords[version])),
          )}
        </Fact>
        <Fact label={t`License starts`}>
          {listed(
            i18n.locale,
            product.activationPolicies.map((policy) => i18n._(activationPolicyWords[policy])),
          )}
        </Fact>
        <Fact label={t`Data centers`}>{listed(i18n.locale, product.dataCenters)}</Fact>
        <Fact label={t`Credits per unit`}>
          {typeof credits === 'number' ? formatNumber(i18n.locale, credits) : <NoValue />}
        </Fact>
        <Fact label={t`Availability`}>{i18n._(availabilityWords[product.availability])}</Fact>
        {product.endOfSaleAt && (
          <Fact label={t`End of sale`}>
            <InstantText instant={product.endOfSaleAt} />
          </Fact>
        )}
        {product.endOfLifeAt && (
          <Fact label={t`End of life`}>
            <InstantText instant={product.endOfLifeAt} />
          </Fact>
        )}
        {product.components.length > 0 && (
          <Fact label={t`Products`}>
            {formatList(
              i18n.locale,
              product.components.map(({ name }) => name),
            )}
          </Fact>
        )}
      </KeyValue>
    </Panel>
  );
}

function listed(locale: string, items: readonly string[]) {
  return items.length > 0 ? formatList(locale, items) : <NoValue />;
}
