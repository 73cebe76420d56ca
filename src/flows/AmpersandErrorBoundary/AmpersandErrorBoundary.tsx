import { Component, type ErrorInfo, type ReactNode, useContext } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Root } from '../../components/Root/Root';
import { Screen } from '../../components/Screen/Screen';
import { useReport, useReportedError } from '../../hooks/shared/useReport';
import { AmpersandContext } from '../../provider/contexts';

export interface AmpersandErrorBoundaryProps {
  children?: ReactNode;
  /** Shown in the place of what failed. Default: a sentence with a reference, and *Try again* where it can help. */
  fallback?: ReactNode;
  /** Hears each error that was thrown below, with React's component stack. */
  onError?: (error: Error, errorInfo: ErrorInfo) => void;
}

interface BoundaryState {
  error: Error | null;
}

/**
 * Keeps your page when a hook or component below throws, such as one without an `AmpersandProvider`: what failed is
 * replaced by `fallback`, or by a sentence. Components of this library have such a boundary already; put this one around
 * your own screens. The sentence tells developers the mistake and its cure, and customers neither.
 */
export class AmpersandErrorBoundary extends Component<AmpersandErrorBoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    // Anything can be thrown, also `undefined` or an empty text.
    return { error: thrown instanceof Error ? thrown : new Error(`${String(thrown)} was thrown`) };
  }

  override componentDidCatch(_thrown: unknown, errorInfo: ErrorInfo): void {
    const { error } = this.state;
    if (error) this.props.onError?.(error, errorInfo);
  }

  override render(): ReactNode {
    const { children, fallback } = this.props;
    const { error } = this.state;
    if (!error) return children;
    if (fallback !== undefined && fallback !== null) return fallback;
    return (
      <Root>
        <FailedPart error={error} onRetry={() => this.setState({ error: null })} />
      </Root>
    );
  }
}

function FailedPart(props: { error: Error; onRetry: () => void }) {
  const services = useContext(AmpersandContext);
  const error = useReportedError(props.error, useReport('install'));
  if (!error) return null;
  return (
    <Screen id="boundary.failed">
      <ErrorNotice error={error} app={services?.appName} onRetry={props.onRetry} />
    </Screen>
  );
}
