import type { GraphQLTaggedNode, MutationParameters, VariablesOf } from 'relay-runtime';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import type { Failure } from '../../lib/errors';
import { usePreview } from '../../lib/preview';
import { type SubmitOptions, useSubmit } from '../../lib/submit';

interface ChangeOptions<M extends MutationParameters, Effects> extends SubmitOptions<M> {
  /** What is sent, for a dry run or to save. */
  variables: (dryRun: boolean) => VariablesOf<M>;
  /** Whether there is enough to ask the server what it would do. */
  ready: boolean;
  /** Where the answer says what the change does. */
  effects: (answer: M['response']) => Effects | null | undefined;
}

/** A change that is shown before it is saved. */
export interface Change<Effects = EffectsSummary_effects$key> {
  save: () => void;
  retry: () => void;
  pending: boolean;
  /** Why it was not saved. */
  problems: readonly string[];
  failure: Failure | null;
  stale: boolean;
  /** Forgets why it was not saved, once the newest state is here. */
  clear: () => void;
  preview: {
    effects: Effects | null;
    pending: boolean;
    /** Why it could not be saved as it is now. */
    problems: readonly string[];
  };
}

/** Asks what a change does whenever its input changes, and saves it when told to. */
export function useChange<M extends MutationParameters, Effects = EffectsSummary_effects$key>(
  mutation: GraphQLTaggedNode,
  { variables, ready, effects, ...options }: ChangeOptions<M, Effects>,
): Change<Effects> {
  const { form } = options;
  const submit = useSubmit<M>(mutation, options);
  const dryRun = useSubmit<M>(mutation, {
    ...options,
    // Marks the fields, and leaves the focus where somebody is typing.
    form: form && {
      getValues: form.getValues,
      setFieldError: form.setFieldError,
      clearErrors: form.clearErrors,
    },
  });
  const preview = usePreview(ready ? variables(true) : null, async (asked) => {
    const answer = await dryRun.run(asked);
    return answer === null ? null : (effects(answer) ?? null);
  });
  return {
    save: () => void submit.run(variables(false)),
    retry: submit.retry,
    pending: submit.pending,
    problems: submit.problems,
    failure: submit.failure,
    stale: submit.stale !== null || dryRun.stale !== null,
    clear: () => {
      submit.clear();
      dryRun.clear();
    },
    preview: {
      effects: preview.result,
      pending: preview.pending,
      problems: dryRun.failure ? [dryRun.failure.message] : dryRun.problems,
    },
  };
}
