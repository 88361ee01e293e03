import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { usePageKeys } from './pageKeys';
import classes from './TabList.module.css';

interface TabListProps {
  tabs: readonly { id: string; label: string }[];
  /** The tab that is open; it is kept in sight. */
  active: string;
}

/** Says on which sides tabs are out of sight. */
function tellMore(line: HTMLElement) {
  const box = line.getBoundingClientRect();
  const [first, last] = [line.firstElementChild, line.lastElementChild].map((tab) =>
    tab?.getBoundingClientRect(),
  );
  const outside = (side: 'left' | 'right') =>
    [first, last].some((tab) => tab && (side === 'left' ? tab.left < box.left : tab.right > box.right));
  line.dataset.more = (['left', 'right'] as const).filter(outside).join(' ');
}

/** The tabs of a page in one line, which scrolls where the screen is too narrow for it; [ and ] go along it. */
export function TabList({ tabs, active }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  usePageKeys(['tabs'], ({ key }) => {
    const step = key === '[' ? -1 : key === ']' ? 1 : 0;
    const next = tabs[tabs.findIndex(({ id }) => id === active) + step];
    if (step === 0 || !next) return false;
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.click();
    return true;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place in the line.
  useEffect(() => {
    const line = list.current;
    if (!line) return;
    const open = line.querySelector('[aria-selected="true"]');
    const show = () => {
      open?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      tellMore(line);
    };
    const watch = new ResizeObserver(show);
    watch.observe(line);
    show();
    return () => watch.disconnect();
  }, [active]);
  return (
    <Tabs.List ref={list} className={classes.list} onScroll={({ currentTarget }) => tellMore(currentTarget)}>
      {tabs.map(({ id, label }) => (
        <Tabs.Tab key={id} value={id}>
          {label}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
