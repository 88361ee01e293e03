import { Component, type ReactNode } from 'react';
import { ErrorState } from './ErrorState';

interface WidgetBoundaryProps {
  children: ReactNode;
  /** Asks for the data again. */
  onRetry?: () => void;
}

/** Keeps what goes wrong in one part of a page inside that part. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <ErrorState
        onRetry={() => {
          this.setState({ error: null });
          this.props.onRetry?.();
        }}
      />
    );
  }
}
