import type { I18n, MessageDescriptor } from '@lingui/core';

/** What a badge has beside its word: its icon and its margins. */
const badge = 34;
/** The margins of a tag, and the room between two. */
const tag = 21;
/** The margins of a cell. */
const margins = 20;
/** Beside a header: the edge that is dragged, and in the last column the button of the columns and what sorts. */
const beside = { edge: 6, last: 50 };

/** How wide a word becomes, in the small bold letters of badges and headers; a little more rather than less. */
function widthOf(word: string): number {
  let width = 0;
  // Letters of Chinese and Japanese are as wide as they are high.
  for (const letter of word) width += letter > '\u2e7f' ? 12.2 : /[mwMW]/.test(letter) ? 10.5 : 6.8;
  return width;
}

/**
 * The place of a column that never cuts its closed set of words, in whatever language they are, nor its own header.
 * A row holds one of the words as text or badge, up to all of them as tags, or in the last column figures.
 */
export function fitting(
  i18n: I18n,
  header: string,
  words: Readonly<Record<string, MessageDescriptor>>,
  as: 'text' | 'badge' | 'tags' | 'last',
): { header: string; width: `${number}px`; minWidth: number } {
  const widths = Object.values(words).map((word) => widthOf(i18n._(word)));
  const widest = Math.max(...widths);
  const content = {
    text: widest * 1.08, // in larger letters, though not bold
    badge: widest + badge,
    last: 0,
    tags: widths.reduce((sum, one) => sum + one + tag, 0),
  }[as];
  const width = Math.ceil(
    Math.max(content, widthOf(header) + (as === 'last' ? beside.last : beside.edge)) + margins,
  );
  return { header, width: `${width}px`, minWidth: width };
}
