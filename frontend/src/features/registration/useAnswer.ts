import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/registration';

/** Asks the server once when the page opens; null until it has answered. */
export function useAnswer<Value>(ask: () => Promise<Answer<Value>>, key: string): Answer<Value> | null {
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<Value> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    let gone = false;
    void ask().then((got) => {
      if (!gone) setAnswer({ key, answer: got });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return answer?.key === key ? answer.answer : null;
}
