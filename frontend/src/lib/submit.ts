import { useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import {
  commitMutation,
  type GraphQLTaggedNode,
  graphql,
  type IEnvironment,
  type MutationParameters,
  type PayloadError,
  readInlineData,
  type VariablesOf,
} from 'relay-runtime';
import type { submit_userError$key } from '../__generated__/submit_userError.graphql';
import { type Failure, failureOf, RequestError } from './errors';

/** What every payload of a mutation carries. Spread it: `userErrors { ...submit_userError }`. */
const userErrorFragment = graphql`
  fragment submit_userError on UserError @inline {
    __typename
    message
    path
    code
    ... on StaleObject {
      currentVersion
    }
  }
`;

type UserErrors = ReadonlyArray<submit_userError$key>;

/** The part of a form that is needed to tell it what is wrong; `useForm` of the kit has it. */
export interface FormTarget {
  getValues: () => object;
  setFieldError: (path: string, error: string) => void;
  clearErrors: () => void;
  getInputNode?: (path: string) => HTMLElement | null;
}

export interface SubmitOptions<M extends MutationParameters> {
  /** Where the answer says what is wrong: `(answer) => answer.customerCreate.userErrors`. */
  errors: (answer: M['response']) => UserErrors;
  /** The form whose fields take the errors that name them. */
  form?: FormTarget;
  /** The field of an input, where their names differ: `administrator.email` → `email`. */
  field?: (path: string) => string;
  onSaved?: (answer: M['response']) => void;
  /** Some errors tell more than their message; they are read here. */
  onRefused?: (answer: M['response']) => void;
  /** Where nothing on the page shows `failure`. */
  onFailed?: (failure: Failure) => void;
}

export interface Submit<M extends MutationParameters> {
  /** Sends it. The answer, or null where it was refused or failed. A dry run answers its effects the same way. */
  run: (variables: VariablesOf<M>) => Promise<M['response'] | null>;
  /** The same again, after a failure; the server saves it once, however often it is sent. */
  retry: () => void;
  pending: boolean;
  /** What is wrong and belongs to no field of the form. */
  problems: readonly string[];
  /** Somebody else saved first; holds the version that the object has now. */
  stale: { currentVersion: number } | null;
  /** There is no answer that tells. */
  failure: Failure | null;
  clear: () => void;
}

interface Refusal {
  fields: { path: string; message: string }[];
  problems: string[];
  stale: { currentVersion: number } | null;
}

interface Outcome extends Omit<Refusal, 'fields'> {
  failure: Failure | null;
}

const clean: Outcome = { problems: [], stale: null, failure: null };

/** The one way to write: sends the mutation and brings every error to the place where it can be put right. */
export function useSubmit<M extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  options: SubmitOptions<M>,
): Submit<M> {
  const environment = useRelayEnvironment();
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(clean);
  const keys = useRef(makeKeys());
  const last = useRef<VariablesOf<M> | null>(null);

  async function run(variables: VariablesOf<M>): Promise<M['response'] | null> {
    last.current = variables;
    const dryRun = 'dryRun' in variables && variables.dryRun === true;
    setPending(true);
    options.form?.clearErrors();
    try {
      const key = dryRun ? null : keys.current.of(variables);
      const answer = await commit<M>(environment, mutation, variables, key);
      if (!dryRun) keys.current.forget();
      const userErrors = options.errors(answer);
      const refusal = sort(userErrors, options);
      setOutcome({ problems: refusal.problems, stale: refusal.stale, failure: null });
      showOnFields(refusal.fields, options.form);
      if (userErrors.length > 0) {
        options.onRefused?.(answer);
        return null;
      }
      if (!dryRun) options.onSaved?.(answer);
      return answer;
    } catch (error) {
      // The key stays: where it may be saved, sending it again must not save it twice.
      const failure = failureOf(error, dryRun);
      if (!dryRun) failure.unknown = keys.current.failed(failure.unknown);
      setOutcome({ ...clean, failure });
      options.onFailed?.(failure);
      return null;
    } finally {
      setPending(false);
    }
  }

  return {
    ...outcome,
    run,
    pending,
    retry: () => {
      if (last.current !== null) void run(last.current);
    },
    clear: () => setOutcome(clean),
  };
}

/** Sends a change that no form waits for. What was in its way, or null; it throws where there was no answer. */
export async function send<M extends MutationParameters>(
  environment: IEnvironment,
  mutation: GraphQLTaggedNode,
  variables: VariablesOf<M>,
  idempotencyKey: string,
  errors: SubmitOptions<M>['errors'],
): Promise<{ stale: boolean; problems: readonly string[] } | null> {
  const userErrors = errors(await commit<M>(environment, mutation, variables, idempotencyKey));
  if (userErrors.length === 0) return null;
  const { stale, problems } = sort(userErrors, {});
  return { stale: stale !== null, problems };
}

function commit<M extends MutationParameters>(
  environment: IEnvironment,
  mutation: GraphQLTaggedNode,
  variables: VariablesOf<M>,
  idempotencyKey: string | null,
): Promise<M['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<M>(environment, {
      mutation,
      variables,
      cacheConfig: { force: true, metadata: { idempotencyKey } },
      onCompleted: (response: M['response'], errors: readonly PayloadError[] | null | undefined) => {
        const first = errors?.[0];
        if (first) reject(new RequestError(first.message, 'INTERNAL'));
        else resolve(response);
      },
      onError: reject,
    });
  });
}

function sort(
  userErrors: UserErrors,
  { form, field }: { form?: FormTarget; field?: (path: string) => string },
): Refusal {
  const refusal: Refusal = { fields: [], problems: [], stale: null };
  for (const key of userErrors) {
    const error = readInlineData(userErrorFragment, key);
    if (error.__typename === 'StaleObject') {
      refusal.stale = { currentVersion: error.currentVersion ?? 0 };
      continue;
    }
    const path = inputPath(error.path);
    const name = field ? field(path) : path;
    if (form && name !== '' && hasPath(form.getValues(), name)) {
      refusal.fields.push({ path: name, message: error.message });
    } else refusal.problems.push(error.message);
  }
  return refusal;
}

function showOnFields(fields: Refusal['fields'], form: FormTarget | undefined) {
  for (const { path, message } of fields) form?.setFieldError(path, message);
  const first = fields[0];
  if (first) form?.getInputNode?.(first.path)?.focus();
}

/** The path of an error starts at the argument; a form starts inside it. */
function inputPath(path: readonly string[]): string {
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}

function hasPath(values: unknown, path: string): boolean {
  let at = values;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = Reflect.get(at, part);
  }
  return typeof at !== 'object' || at === null;
}

/** One key for one intention: other input is another intention, and so is the same input after an answer. */
function makeKeys() {
  let intention = '';
  let key: string | null = null;
  let unknown = false;
  return {
    of(variables: unknown): string {
      const text = JSON.stringify(variables);
      if (key === null || text !== intention) {
        intention = text;
        key = crypto.randomUUID();
        unknown = false;
      }
      return key;
    },
    forget() {
      key = null;
    },
    /** Whether it may be saved: what was once sent and has no answer stays so, also where a later try does not leave. */
    failed(now: boolean): boolean {
      unknown ||= now;
      return unknown;
    },
  };
}
