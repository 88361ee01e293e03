import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { formatRatio } from '../../lib/format';
import { initialOf } from '../../lib/names';
import { brandScale } from '../../theme/brandScale';
import { Note } from '../../ui/Note';
import classes from './BrandPreview.module.css';
import { contrastsOf, correctionOf } from './contrast';

interface BrandPreviewProps {
  title: string;
  /** A color, or what is being typed; the last that was one stays on screen. */
  accent: string;
  /** Address of the logo; empty for none. */
  logo: string;
  onAccent: (color: string) => void;
}

/** What a brand makes of the console, in both looks, and how well its color is seen. */
export function BrandPreview({ title, accent, logo, onAccent }: BrandPreviewProps) {
  const { t, i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const contrasts = contrastsOf(accent);
  const drawn = contrasts === null ? null : accent;
  useLayoutEffect(() => {
    if (drawn === null) return;
    const shades = brandScale(drawn);
    box.current?.style.setProperty('--preview-fill', shades[6]);
    box.current?.style.setProperty('--preview-light', shades[6]);
    box.current?.style.setProperty('--preview-dark', shades[3]);
    box.current?.style.setProperty('--preview-mark', shades[5]);
  }, [drawn]);
  const places = {
    text: t`White text on the color`,
    light: t`On the light surface`,
    dark: t`On the dark surface`,
  };
  return (
    <div ref={box}>
      <div className={classes.looks}>
        {(['light', 'dark'] as const).map((look) => (
          <div
            key={look}
            className={classes.look}
            data-look={look}
            role="img"
            aria-label={look === 'light' ? t`Preview, light` : t`Preview, dark`}
          >
            <div className={classes.head}>
              {logo === '' ? (
                <span className={classes.letter}>{initialOf(title)}</span>
              ) : (
                <img className={classes.logo} src={logo} alt="" />
              )}
              <span className={classes.title}>{title}</span>
            </div>
            <div className={classes.row}>
              <span className={classes.button}>
                <Trans>Save</Trans>
              </span>
              <span className={classes.link}>
                <Trans>Customers</Trans>
              </span>
            </div>
            <span className={classes.meter} />
          </div>
        ))}
      </div>
      <div aria-live="polite">
        <Corrected accent={accent} onAccent={onAccent} />
      </div>
      <ul className={classes.contrasts} aria-live="polite">
        {contrasts?.map(({ place, ratio, least }) => {
          const enough = ratio >= least;
          const needed = formatRatio(i18n.locale, least);
          const Shown = enough ? IconCircleCheck : IconAlertCircle;
          return (
            <li key={place} data-good={enough || undefined}>
              <Shown size={16} aria-hidden />
              <span>{places[place]}</span>
              <span className={classes.ratio}>{formatRatio(i18n.locale, ratio)}</span>
              <span className={classes.least}>{enough ? t`enough` : t`at least ${needed} is needed`}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Says where another color is drawn than was typed, and offers that. */
function Corrected({ accent, onAccent }: Pick<BrandPreviewProps, 'accent' | 'onAccent'>) {
  const { i18n } = useLingui();
  const correction = correctionOf(accent);
  if (correction === null) return null;
  const { drawn } = correction;
  const [ratio, least] = [correction.ratio, correction.least].map((one) => formatRatio(i18n.locale, one));
  return (
    <div className={classes.corrected}>
      <Note tone={correction.ratio < correction.least ? 'warn' : 'info'}>
        {correction.ratio < correction.least ? (
          <Trans>
            White text on {accent} has a contrast of {ratio}, and at least {least} is needed: it is not saved.
            The preview is drawn in {drawn}, and the lines below judge that.
          </Trans>
        ) : (
          <Trans>
            {accent} is drawn a little darker, in {drawn}; the lines below judge that.
          </Trans>
        )}{' '}
        <Button size="compact-xs" variant="default" onClick={() => onAccent(drawn)}>
          <Trans>Use {drawn}</Trans>
        </Button>
      </Note>
    </div>
  );
}
