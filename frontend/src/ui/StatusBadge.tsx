import {
  IconAlertTriangle,
  IconArrowUpRight,
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  IconClock,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import classes from './StatusBadge.module.css';

export type Tone = 'good' | 'soon' | 'warn' | 'bad' | 'exceeded' | 'info' | 'neutral';

export type Icon = ComponentType<{
  size?: number | string;
  stroke?: number | string;
  className?: string;
  'aria-hidden'?: boolean;
}>;

const icons: Record<Tone, Icon> = {
  good: IconCircleCheck,
  soon: IconClock,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  exceeded: IconArrowUpRight,
  info: IconInfoCircle,
  neutral: IconCircleMinus,
};

/** A state: always an icon and a word, because colour alone says nothing to many people. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: Icon; children: ReactNode }) {
  const Shown = icon ?? icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Shown size={14} stroke={2} aria-hidden />
      <span className={classes.word}>{children}</span>
    </span>
  );
}
