import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import type { CrossgradeChoice } from '../../__generated__/DuplicateLicenses_duplicate.graphql';
import { crossgradeChoiceWords } from '../../lib/words';
import classes from './ChoiceRadios.module.css';

interface ChoiceRadiosProps {
  /** The product of the license that it is about. */
  productName: string;
  choices: readonly CrossgradeChoice[];
  /** What was chosen; nothing is until somebody has. */
  value: CrossgradeChoice | undefined;
  onChange: (choice: CrossgradeChoice) => void;
  /** Says what each choice means. */
  explained?: boolean;
}

/** What becomes of a license that a plan duplicates, where there is a choice. */
export function ChoiceRadios({
  productName,
  choices,
  value,
  onChange,
  explained = false,
}: ChoiceRadiosProps) {
  const { t, i18n } = useLingui();
  const hints = {
    TRANSFER: t`Goes on with its activation code; what is installed stays as it is.`,
    NEW_LICENSE: t`It ends now. The plan gets a new license with a new activation code.`,
  };
  return (
    <Radio.Group
      label={t`What becomes of ${productName}`}
      labelProps={{ className: 'visually-hidden' }}
      value={value ?? null}
      onChange={(chosen) => {
        const choice = choices.find((one) => one === chosen);
        if (choice) onChange(choice);
      }}
    >
      <div className={explained ? classes.stacked : classes.row}>
        {choices.map((choice) => (
          <Radio
            key={choice}
            size={explained ? undefined : 'xs'}
            value={choice}
            label={i18n._(crossgradeChoiceWords[choice])}
            description={explained ? hints[choice] : undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
