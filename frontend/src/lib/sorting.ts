import * as z from 'zod/mini';

interface Sorted {
  column: string;
  direction: 'ASC' | 'DESC';
}

/**
 * What a list can be sorted by: its columns, and what the API calls each. The address names a column, with `-` before
 * it for the other way, and nothing where the list is sorted as it is at first.
 */
export function sorting<const Field extends string>(first: string, fields: Readonly<Record<string, Field>>) {
  const shown = (word = first): Sorted => ({
    column: word.replace(/^-/, ''),
    direction: word.startsWith('-') ? 'DESC' : 'ASC',
  });
  return {
    /** The word in the address. */
    search: z.catch(
      z.optional(z.string().check(z.refine((word) => Object.hasOwn(fields, shown(word).column)))),
      undefined,
    ),
    /** What the word says, for the grid. */
    shown,
    /** The same for the API. */
    order: (word: string | undefined) => {
      const { column, direction } = shown(word);
      const field = fields[column];
      return field === undefined ? undefined : { field, direction };
    },
    /** The word for a sort that was chosen in the grid. */
    word: ({ column, direction }: Sorted) => {
      const word = direction === 'DESC' ? `-${column}` : column;
      return word === first ? undefined : word;
    },
  };
}
