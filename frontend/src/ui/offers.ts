import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { PageAction } from './PageHeader';

/** What can be done with one thing that a page shows: what its buttons and menus hold, for the palette to list too. */
interface Offer {
  /** Of the thing: the heading above its actions. */
  name: string;
  actions: readonly PageAction[];
  /** What the page is about; the rest is listed once somebody types. */
  first: boolean;
}

const offered = new Set<{ readonly current: Offer }>();
const watchers = new Set<() => void>();
const none: readonly Offer[] = [];
let listed: readonly Offer[] | null = none;

function changed() {
  listed = null;
  for (const tell of watchers) tell();
}

/** Offers actions for as long as they are on screen. */
export function useOffer(name: string, actions: readonly PageAction[], first: boolean): void {
  const offer = useRef<Offer>({ name, actions, first });
  useEffect(() => {
    offered.add(offer);
    return () => {
      offered.delete(offer);
      changed();
    };
  }, []);
  useEffect(() => {
    offer.current = { name, actions, first };
    changed();
  }, [name, actions, first]);
}

/** What is offered now, the page's own first; nothing while nobody looks. */
export function useOffers(looking: boolean): readonly Offer[] {
  return useSyncExternalStore(looking ? watch : unwatched, looking ? list : nothing);
}

function watch(tell: () => void) {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

function list(): readonly Offer[] {
  listed ??= [...offered]
    .map(({ current }) => current)
    .filter(({ actions }) => actions.length > 0)
    .sort((one, other) => Number(other.first) - Number(one.first));
  return listed;
}

const unwatched = () => () => {};
const nothing = () => none;
