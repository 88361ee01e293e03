import { Plural, useLingui } from '@lingui/react/macro';
import type { Offer } from '../../lib/registration';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Card } from '../../ui/PageLayout';

/** What somebody gets who registers. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const { products, plan } = offer;
  return (
    <Card title={plan}>
      <KeyValue>
        <Fact label={t`From`}>{offer.partner}</Fact>
        <Fact label={t`Products`}>{products.join(', ')}</Fact>
        <Fact label={t`Units`}>{offer.units}</Fact>
        <Fact label={offer.trial ? t`Trial period` : t`Initial period`}>
          <Plural value={offer.months} one="# month" other="# months" />
        </Fact>
      </KeyValue>
    </Card>
  );
}
