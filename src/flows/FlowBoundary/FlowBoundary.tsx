import { Component, type ReactNode, useContext } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Screen } from '../../components/Screen/Screen';
import type { AmpError } from '../../core/errors';
import { useErrorDescription } from '../../hooks/shared/useErrorDescription';
import { AmpersandContext, useAmpersand } from '../../provider/contexts';
import type { AmpEvent } from '../../actions/events';

type Flow = Extract<AmpEvent, { type: 'error' }>['flow'];

/** Those that need an `AmpersandProvider`. */
const owners: Partial<Record<Flow, string>> = {
  connect: 'ConnectProvider',
  install: 'InstallIntegration',
  list: 'IntegrationList',
  status: 'InstallationStatus',
};

export interface FlowBoundaryProps {
  flow: Flow;
  /** Whom the flow is for: another one begins anew. */
  forWhom?: Array<string | undefined>;
  onError?: (error: AmpError) => void;
  children?: ReactNode;
}

/** Keeps an error thrown while rendering inside its flow: the host's page stays, the host hears of it. */
export function FlowBoundary({ flow, forWhom, onError, children }: FlowBoundaryProps) {
  const owner = owners[flow];
  const services = useContext(AmpersandContext);
  const describe = useErrorDescription();
  const report = (error: AmpError) => {
    onError?.(error);
    services?.onError(error);
    services?.onEvent({ type: 'error', flow, error });
  };
  return (
    <Boundary
      flow={flow}
      describe={describe}
      report={report}
      app={services?.appName}
      subject={JSON.stringify(forWhom)}
    >
      {owner ? <Provided owner={owner}>{children}</Provided> : children}
    </Boundary>
  );
}

/** A host that forgot the provider reads of the component it knows, not of a hook inside. */
function Provided({ owner, children }: { owner: string; children?: ReactNode }) {
  useAmpersand(owner);
  return children;
}

interface BoundaryProps {
  flow: Flow;
  describe: (thrown: unknown) => AmpError;
  report: (error: AmpError) => void;
  app?: string;
  subject?: string;
  children?: ReactNode;
}

interface BoundaryState {
  /** In a list of one, since anything can be thrown, `undefined` too. */
  thrown?: [unknown];
  error?: AmpError;
  /** That of the last render. */
  subject?: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { subject: this.props.subject };

  /** A host that passes what was missing must not be left with the error. */
  static getDerivedStateFromProps({ subject, describe }: BoundaryProps, before: BoundaryState) {
    if (subject !== before.subject) return { subject, thrown: undefined, error: undefined };
    if (!before.thrown || before.error) return null;
    return { error: describe(before.thrown[0]) };
  }

  static getDerivedStateFromError(thrown: unknown) {
    return { thrown: [thrown], error: undefined };
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
          onRetry={() => this.setState({ thrown: undefined, error: undefined })}
        />
      </Screen>
    );
  }
}
