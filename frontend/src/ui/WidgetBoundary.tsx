import { Component, type ReactNode } from 'react';
import { requestIdOf, wordsOf } from '../lib/errors';
import { ErrorState } from './ErrorState';

interface WidgetBoundaryProps {
  children: ReactNode;
  /** Asks for the data again. */
  onRetry?: () => void;
}

/** Keeps what goes wrong in one part of a page inside that part. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing was thrown') };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ErrorState
        requestId={requestIdOf(error)}
        onRetry={() => {
          this.setState({ error: null });
          this.props.onRetry?.();
        }}
      >
        {wordsOf(error)}
      </ErrorState>
    );
  }
}
