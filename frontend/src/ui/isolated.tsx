import type { ReactNode } from 'react';

/** A name or a number in the direction of its own letters: on a page from right to left its dots and marks stay where they are. */
export function isolated(text: ReactNode): ReactNode {
  return typeof text === 'string' ? <bdi>{text}</bdi> : text;
}
