import { type ReactNode, useRef } from 'react';
import { useInView } from './inView';
import classes from './PageLayout.module.css';

/** A page whose list fills the screen and scrolls by itself, with room for a panel beside it. */
export function ListLayout({ children, panel }: { children: ReactNode; panel?: ReactNode }) {
  return (
    <div className={classes.list}>
      <div className={classes.column}>{children}</div>
      {panel}
    </div>
  );
}

/** A page that scrolls as a whole. */
export function ScrollLayout({ children }: { children: ReactNode }) {
  return <div className={classes.scroll}>{children}</div>;
}

/** The part of a page below its header, with the page's margins. */
export function PageBody({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={classes.body} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}

interface CardProps {
  title?: ReactNode;
  /** What stands at the end of the title line. */
  aside?: ReactNode;
  children: ReactNode;
  /** Rows that draw their own padding and lines. */
  flush?: boolean;
  /** It is what the link led to. */
  highlighted?: boolean;
}

/** A box with a line around it. */
export function Card({ title, aside, children, flush = false, highlighted = false }: CardProps) {
  const box = useRef<HTMLElement>(null);
  useInView(box, highlighted);
  return (
    <section ref={box} className={classes.card} aria-current={highlighted || undefined}>
      {(title !== undefined || aside !== undefined) && (
        <header className={classes.cardHead}>
          <h2 className={classes.cardTitle}>{title}</h2>
          {aside}
        </header>
      )}
      <div className={classes.cardBody} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}
