interface Stock {
  stock: number;
  belowThreshold: boolean;
}

/** How full a pool is. */
export function levelOf({ stock, belowThreshold }: Stock): 'empty' | 'low' | 'enough' {
  if (stock === 0) return 'empty';
  return belowThreshold ? 'low' : 'enough';
}

/** Which entries of a pool are shown. */
export interface PoolFilter {
  text: string | undefined;
  version: readonly string[];
  low: boolean;
}

interface Entry extends Stock {
  product: { name: string };
  licenseVersion: string;
}

/** A pool is read whole, so it is filtered where it is shown. Empty is low, whatever its threshold. */
export function matches({ text, version, low }: PoolFilter, entry: Entry): boolean {
  return (
    (text === undefined ||
      entry.product.name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())) &&
    (version.length === 0 || version.includes(entry.licenseVersion)) &&
    (!low || levelOf(entry) !== 'enough')
  );
}
