import { Plural, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { formatList } from '../../lib/names';
import type { Offer } from '../../lib/registration';
import { unitTypeText } from '../../lib/unitTypes';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Card } from '../../ui/PageLayout';

/** What somebody gets who registers. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t, i18n } = useLingui();
  const { products, plan } = offer;
  const units = formatNumber(i18n.locale, offer.units);
  const unitTypes = offer.unitTypes.map((unitType) => unitTypeText(i18n, unitType));
  return (
    <Card title={plan}>
      <KeyValue>
        <Fact label={t`From`}>{offer.partner}</Fact>
        <Fact label={t`Products`}>{formatList(i18n.locale, products)}</Fact>
        <Fact label={t`Units per license`}>{`${units} ${formatList(i18n.locale, unitTypes)}`}</Fact>
        <Fact label={offer.trial ? t`Trial period` : t`Initial period`}>
          <Plural value={offer.months} one="# month" other="# months" />
        </Fact>
      </KeyValue>
    </Card>
  );
}
