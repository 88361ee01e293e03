import type { CrossgradeChoices } from './DuplicateLicenses';

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
}

interface Refusal<Duplicate> {
  readonly code: string;
  readonly duplicates?: readonly Duplicate[] | null;
  readonly holdingsVersion?: number | null;
}

/** The crossgrade after a refusal: the one that it asks for, none when the holdings changed, else as it was. */
export function crossgradeOf<Duplicate extends NamedDuplicate>(
  refusals: readonly Refusal<Duplicate>[],
  was: Crossgrade<Duplicate> | null,
): Crossgrade<Duplicate> | null {
  for (const { code, duplicates, holdingsVersion } of refusals) {
    if (code === 'PREVIEW_STALE') return null;
    if (duplicates && holdingsVersion != null) {
      return { holdingsVersion, duplicates, choices: was?.choices ?? {} };
    }
  }
  return was;
}

/** What was chosen so far. */
export function chosenInput(choices: CrossgradeChoices) {
  return Object.entries(choices).map(([licenseId, choice]) => ({ licenseId, choice }));
}

/** What a mutation takes of a crossgrade: a choice wherever there is one. */
export function crossgradeInput<Duplicate extends NamedDuplicate>(crossgrade: Crossgrade<Duplicate> | null) {
  if (!crossgrade) return {};
  const open = crossgrade.duplicates.filter(({ choices }) => choices.length > 1);
  return {
    holdingsVersion: crossgrade.holdingsVersion,
    crossgrades: open.flatMap(({ license, choices }) => {
      const choice = crossgrade.choices[license.id] ?? choices[0];
      return choice ? [{ licenseId: license.id, choice }] : [];
    }),
  };
}
