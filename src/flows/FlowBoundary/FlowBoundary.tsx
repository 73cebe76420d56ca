import { Component, type ReactNode, useContext } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Screen } from '../../components/Screen/Screen';
import type { AmpError } from '../../core/errors';
import { describeNow } from '../../hooks/useReport';
import { AmpersandContext } from '../../provider/contexts';
import type { AmpEvent } from '../../provider/events';

type Flow = Extract<AmpEvent, { type: 'error' }>['flow'];

export interface FlowBoundaryProps {
  flow: Flow;
  onError?: (error: AmpError) => void;
  children?: ReactNode;
}

/** Keeps an error thrown while rendering inside its flow: the host's page stays, the host hears of it. */
export function FlowBoundary({ flow, onError, children }: FlowBoundaryProps) {
  const services = useContext(AmpersandContext);
  const report = (error: AmpError) => {
    onError?.(error);
    services?.onError(error);
    services?.onEvent({ type: 'error', flow, error });
  };
  return (
    <Boundary flow={flow} report={report} app={services?.appName}>
      {children}
    </Boundary>
  );
}

interface BoundaryProps {
  flow: Flow;
  report: (error: AmpError) => void;
  app?: string;
  children?: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error?: AmpError }> {
  override state: { error?: AmpError } = {};

  static getDerivedStateFromError(thrown: unknown) {
    return { error: describeNow(thrown) };
  }

  override componentDidCatch() {
    if (this.state.error) this.props.report(this.state.error);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Screen id={`${this.props.flow}.failed`}>
        <ErrorNotice
          error={error}
          app={this.props.app}
          onRetry={() => this.setState({ error: undefined })}
        />
      </Screen>
    );
  }
}
