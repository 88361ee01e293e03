import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { ArrangeDialogMutation } from '../../__generated__/ArrangeDialogMutation.graphql';
import type { Widget } from '../../__generated__/DashboardPageQuery.graphql';
import { useSubmit } from '../../lib/submit';
import { Dialog } from '../../ui/Dialog';
import { FormProblems } from '../../ui/Form';
import classes from './Arrange.module.css';
import { widgetName } from './widgets';

const mutation = graphql`
  mutation ArrangeDialogMutation($input: DashboardArrangeInput!) {
    dashboardArrange(input: $input) {
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface Place {
  widget: Widget;
  hidden: boolean;
}

interface ArrangeDialogProps {
  places: readonly Place[];
  onClose: (saved: boolean) => void;
}

/** Puts the widgets in order and hides some. Buttons move them, so that it goes with the keyboard and by touch alike. */
export function ArrangeDialog({ places, onClose }: ArrangeDialogProps) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState<readonly Place[]>(() =>
    places.map(({ widget, hidden }) => ({ widget, hidden })),
  );
  const [moved, setMoved] = useState('');
  const submit = useSubmit<ArrangeDialogMutation>(mutation, {
    errors: (answer) => answer.dashboardArrange.userErrors,
    onSaved: () => onClose(true),
  });
  const save = (widgets: readonly Place[]) => void submit.run({ input: { widgets } });
  const move = (from: number, to: number) => {
    const taken = chosen[from];
    if (!taken) return;
    const next = chosen.toSpliced(from, 1).toSpliced(to, 0, taken);
    setChosen(next);
    const name = widgetName(i18n, taken.widget);
    const place = to + 1;
    const count = next.length;
    setMoved(t`${name}: place ${place} of ${count}`);
  };
  return (
    <Dialog title={<Trans>Arrange dashboard</Trans>} onClose={() => onClose(false)}>
      <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
      <ol className={classes.places}>
        {chosen.map(({ widget, hidden }, at) => {
          const name = widgetName(i18n, widget);
          return (
            <li key={widget} className={classes.place}>
              <Checkbox
                label={name}
                checked={!hidden}
                onChange={(event) => {
                  const shown = event.currentTarget.checked;
                  setChosen(chosen.map((place, i) => (i === at ? { widget, hidden: !shown } : place)));
                }}
              />
              <span className={classes.moves}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Move ${name} up`}
                  aria-disabled={at === 0 || undefined}
                  data-disabled={at === 0 || undefined}
                  onClick={() => at > 0 && move(at, at - 1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Move ${name} down`}
                  aria-disabled={at === chosen.length - 1 || undefined}
                  data-disabled={at === chosen.length - 1 || undefined}
                  onClick={() => at < chosen.length - 1 && move(at, at + 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <div className={classes.foot}>
        <Button variant="subtle" color="gray" onClick={() => save([])} disabled={submit.pending}>
          <Trans>Reset to default</Trans>
        </Button>
        <span className={classes.answers}>
          <Button variant="default" onClick={() => onClose(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={() => save(chosen)} loading={submit.pending}>
            <Trans>Save</Trans>
          </Button>
        </span>
      </div>
    </Dialog>
  );
}
