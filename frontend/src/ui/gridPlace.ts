import { useRouter } from '@tanstack/react-router';

/** The row that each list was left by, for each entry of the browser's history. */
const places = new Map<string, string>();

/** The row by which a list was left, when one comes back to it. */
export function useGridPlace(label: string) {
  const { history } = useRouter();
  const entry = () => `${history.location.state.__TSR_key ?? ''} ${label}`;
  return {
    left: () => places.get(entry()) ?? null,
    leave: (key: string) => {
      places.set(entry(), key);
    },
  };
}
