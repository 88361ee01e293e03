import { useEffect, useRef, useState } from 'react';

const pause = 400;

interface Preview<Result> {
  /** What was answered last; while `pending` it belongs to an earlier input. */
  result: Result | null;
  pending: boolean;
}

/**
 * Asks what an input would do, a moment after it last changed. No input, no question. Answers that come after a newer
 * question are dropped.
 */
export function usePreview<Input, Result>(
  input: Input | null,
  ask: (input: Input) => Promise<Result | null>,
): Preview<Result> {
  const key = input === null ? null : JSON.stringify(input);
  const [answered, setAnswered] = useState<{ key: string | null; result: Result | null }>({
    key: null,
    result: null,
  });
  const now = useRef({ input, ask });
  useEffect(() => {
    now.current = { input, ask };
  });
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const { current } = now;
      if (current.input === null) return;
      const result = await current.ask(current.input);
      if (wanted) setAnswered({ key, result });
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return { result: key === null ? null : answered.result, pending: key !== null && answered.key !== key };
}
