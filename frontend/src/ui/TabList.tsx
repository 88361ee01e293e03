import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './TabList.module.css';

interface TabListProps {
  tabs: readonly { id: string; label: string }[];
  /** The tab that is open; it is kept in sight. */
  active: string;
}

/** The tabs of a page in one line, which scrolls where the screen is too narrow for it. */
export function TabList({ tabs, active }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place in the line.
  useEffect(() => {
    const line = list.current;
    if (!line) return;
    const open = line.querySelector('[aria-selected="true"]');
    const show = () => open?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const watch = new ResizeObserver(show);
    watch.observe(line);
    show();
    return () => watch.disconnect();
  }, [active]);
  return (
    <Tabs.List ref={list} className={classes.list}>
      {tabs.map(({ id, label }) => (
        <Tabs.Tab key={id} value={id}>
          {label}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
