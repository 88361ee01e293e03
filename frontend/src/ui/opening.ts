import { type RefObject, useEffect, useRef, useState } from 'react';

interface Opening {
  /** The button that it belongs to. */
  target: RefObject<HTMLButtonElement | null>;
  opened: boolean;
  setOpened: (opened: boolean) => void;
}

/** What came late takes the place of the button that was pressed, and opens. */
export function useOpening(): Opening {
  const target = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // Closing gives the focus back to what has it now: the button that had it has gone.
    target.current?.focus({ preventScroll: true });
    setOpened(true);
  }, []);
  return { target, opened, setOpened };
}
