import { Menu } from '@mantine/core';
import { cloneElement } from 'react';
import type { LateMenuProps, MenuItem } from './LateMenu';
import classes from './LoadedMenu.module.css';
import { useOpening } from './opening';

export function LoadedMenu({ button, entries, position, width, className }: LateMenuProps) {
  const { target, opened, setOpened } = useOpening();
  return (
    <Menu opened={opened} onChange={setOpened} position={position} width={width}>
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown className={className}>
        {entries.map((entry) => {
          if ('divider' in entry) return <Menu.Divider key={entry.id} />;
          if ('heading' in entry) return <Menu.Label key={entry.id}>{entry.heading}</Menu.Label>;
          return <Entry key={entry.id} {...entry} />;
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ label, sign, marks, onClick, file, current, danger, disabled }: MenuItem) {
  const what =
    file === undefined ? { onClick, disabled } : { component: 'a' as const, href: file, download: true };
  return (
    <Menu.Item
      {...what}
      leftSection={sign}
      rightSection={marks}
      aria-current={current || undefined}
      className={danger ? classes.danger : undefined}
    >
      {label}
    </Menu.Item>
  );
}
