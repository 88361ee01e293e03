import type { CrossgradeChoice } from '../../__generated__/DuplicateLicenses_duplicate.graphql';

/** What is chosen for licenses, by id. */
export type CrossgradeChoices = Readonly<Record<string, CrossgradeChoice>>;

/** A license in the way of a plan, and what may become of it. */
interface Choosable {
  readonly choices: readonly CrossgradeChoice[];
  readonly license: { readonly id: string };
}

/** Whether a choice was made wherever there is one. */
export function isDecided(duplicates: readonly Choosable[], choices: CrossgradeChoices): boolean {
  return duplicates.every(({ choices: possible, license }) => possible.length === 1 || choices[license.id]);
}

/** What was chosen so far, as the API takes it. */
export function chosenInput(duplicates: readonly Choosable[], choices: CrossgradeChoices) {
  return duplicates.flatMap(({ choices: possible, license }) => {
    const choice = choices[license.id];
    return choice && possible.length > 1 ? [{ licenseId: license.id, choice }] : [];
  });
}

/** Whether the first day can be chosen: the choice that the server asks for is made for every duplicate. */
export function startsFreely(
  choiceForStart: CrossgradeChoice | null | undefined,
  duplicates: readonly Choosable[],
  choices: CrossgradeChoices,
): boolean {
  return Boolean(choiceForStart) && duplicates.every(({ license }) => choices[license.id] === choiceForStart);
}
