import type { PageRoute } from './page';

/** Every page of somebody who is signed in. README.md shows how to add one. */
export const pages: readonly PageRoute[] = [];
