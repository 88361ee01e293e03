import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format';
import { keyed } from '../../lib/keys';
import classes from './PoolTable.module.css';

interface StockChangeProps {
  /** What a dry run answered; null while nothing was asked. */
  effects: {
    readonly pools: readonly {
      readonly productName: string;
      readonly before: number;
      readonly after: number;
      readonly refilled: number;
    }[];
  } | null;
  pending: boolean;
}

/** What becomes of the stock, before it is saved. */
export function StockChange({ effects, pending }: StockChangeProps) {
  const { t, i18n } = useLingui();
  const number = (value: number) => formatNumber(i18n.locale, value);
  return (
    <section aria-label={t`What will happen`} aria-live="polite" aria-busy={pending} className={classes.told}>
      {effects &&
        (effects.pools.length === 0 ? (
          <p className={classes.soft}>{t`The stock stays as it is.`}</p>
        ) : (
          keyed(effects.pools, ({ productName }) => productName).map(
            ({ key, row: { before, after, refilled } }) => (
              <p key={key} className={classes.told}>
                <Trans>
                  Remaining licenses: {number(before)} → {number(after)}
                </Trans>
                {refilled > 0 && (
                  <>
                    {' · '}
                    <Plural
                      value={refilled}
                      one="# of them by the auto-refill"
                      other="# of them by the auto-refill"
                    />
                  </>
                )}
              </p>
            ),
          )
        ))}
    </section>
  );
}
