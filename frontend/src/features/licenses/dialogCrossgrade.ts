import { type CrossgradeChoices, chosenInput } from './crossgradeChoices';

type Choice = CrossgradeChoices[string];

interface NamedDuplicate {
  readonly choices: readonly Choice[];
  readonly license: { readonly id: string };
}

/** The duplicates that the server named, for which holdings, and what is chosen for each. */
export interface Crossgrade<Duplicate extends NamedDuplicate> {
  holdingsVersion: number;
  duplicates: readonly Duplicate[];
  choices: CrossgradeChoices;
  /** With this choice for every duplicate the first day of the plan can be chosen; without one, never. */
  choiceForStart: Choice | null;
}

interface Refusal<Duplicate> {
  readonly code: string;
  readonly duplicates?: readonly Duplicate[] | null;
  readonly holdingsVersion?: number | null;
  readonly choiceForStart?: Choice | null;
}

/** The crossgrade after a refusal: the one that it asks for, none when the holdings changed, else as it was. */
export function crossgradeOf<Duplicate extends NamedDuplicate>(
  refusals: readonly Refusal<Duplicate>[],
  was: Crossgrade<Duplicate> | null,
): Crossgrade<Duplicate> | null {
  for (const { code, duplicates, holdingsVersion, choiceForStart = null } of refusals) {
    if (code === 'PREVIEW_STALE') return null;
    if (duplicates && holdingsVersion != null) {
      return { holdingsVersion, duplicates, choices: was?.choices ?? {}, choiceForStart };
    }
  }
  return was;
}

/** What a mutation takes of a crossgrade. */
export function crossgradeInput<Duplicate extends NamedDuplicate>(crossgrade: Crossgrade<Duplicate> | null) {
  if (!crossgrade) return {};
  const { holdingsVersion, duplicates, choices } = crossgrade;
  return { holdingsVersion, crossgrades: chosenInput(duplicates, choices) };
}
