import { useEffect } from 'react';
import type { ConcreteRequest, Variables } from 'relay-runtime';
import { paths } from './paths';

interface Asked {
  query: () => Promise<{ default: ConcreteRequest }>;
  variables: Variables;
}

let asked: Asked | null = null;

/** The page on screen tells what it has asked the graph. */
export function useQueryBehind(query: Asked['query'], variables: Variables) {
  useEffect(() => {
    const mine = { query, variables };
    asked = mine;
    return () => {
      if (asked === mine) asked = null;
    };
  }, [query, variables]);
}

/** Opens the playground, as the same user, with what the page on screen has asked; empty where it has asked nothing. */
export async function showQueryBehind() {
  const page = asked;
  const text = (await page?.query())?.default.params.text;
  const opened = page && text ? { query: text, variables: page.variables } : undefined;
  window.open(paths.playground(opened), '_blank', 'noreferrer');
}
