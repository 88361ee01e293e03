import { useLingui } from '@lingui/react/macro';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, MutationParameters, VariablesOf } from 'relay-runtime';
import { type ToastAction, toast } from '../ui/toast';
import { failureOf } from './errors';
import { useRefresh } from './refresh';
import { type SubmitOptions, send } from './submit';

/**
 * Undo for the toast after a change: the inverse change, with the version that the object has since. Offer it only where
 * that restores everything, no mail went out, and no message that waited was canceled.
 */
export function useUndo<M extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  errors: SubmitOptions<M>['errors'],
): (variables: VariablesOf<M>) => ToastAction {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  return (variables) => {
    const key = crypto.randomUUID();
    let unknown = false;
    const run = async () => {
      try {
        const refusal = await send<M>(environment, mutation, variables, key, errors);
        if (refusal === null) toast({ tone: 'good', title: t`Undone` });
        else {
          const message = refusal.stale
            ? t`Somebody else has changed it since, and that stays as it is.`
            : refusal.problems.join(' ');
          toast({ tone: 'bad', title: t`Not undone`, message });
        }
        refresh();
      } catch (error) {
        const failure = failureOf(error);
        unknown ||= failure.unknown;
        toast({
          tone: 'bad',
          title: unknown ? t`It is not known whether this was undone` : t`Not undone`,
          message: failure.message,
          action: { label: t`Try again`, onClick: () => void run() },
        });
      }
    };
    return { label: t`Undo`, onClick: () => void run(), undoes: true };
  };
}
