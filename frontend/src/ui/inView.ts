import { type RefObject, useEffect } from 'react';

/** Brings what a link leads to into view, once it is there. */
export function useInView(element: RefObject<Element | null>, wanted: boolean): void {
  useEffect(() => {
    if (wanted) element.current?.scrollIntoView({ block: 'center' });
  }, [element, wanted]);
}
