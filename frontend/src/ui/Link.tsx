import { useRouter } from '@tanstack/react-router';
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { isolated } from './isolated';

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  href: string;
}

/** A real anchor that stays inside the console on a plain click, and fetches its page when pointed at. */
export function Link({ href, onClick, onPointerEnter, onFocus, children, ...rest }: LinkProps) {
  const { go, prefetch } = useNavigation();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event) || rest.target === '_blank') return;
        event.preventDefault();
        go(href);
      }}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        prefetch(href);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        prefetch(href);
      }}
    >
      {isolated(children)}
    </a>
  );
}

export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Going to a path that `lib/paths` built. */
export function useNavigation() {
  const router = useRouter();
  return {
    /** `saved`: what the page asks before it is left is answered. */
    go: (href: string, how: { replace?: boolean; saved?: boolean } = {}) => {
      void router.navigate({ href, replace: how.replace ?? false, ignoreBlocker: how.saved ?? false });
    },
    back: () => router.history.back(),
    prefetch: (href: string) => {
      const url = new URL(href, window.location.origin);
      void router
        .preloadRoute({ to: url.pathname, search: router.options.parseSearch(url.search) })
        .catch(() => {}); // following the link will report it
    },
    /** Asks the server again for what the page shows. */
    reload: () => {
      void router.invalidate();
    },
  };
}
