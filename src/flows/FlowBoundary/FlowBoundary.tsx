import { Component, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Flow } from '../../actions/events';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Screen } from '../../components/Screen/Screen';
import type { AmpError } from '../../core/errors';
import {
  useErrorListener,
  useReport,
  useReportedError,
  useReportedMistake,
} from '../../hooks/shared/useReport';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';
import {
  AmpersandContext,
  FlowContext,
  type FlowServices,
  LocalizationContext,
  useAmpersand,
} from '../../provider/contexts';
import { localeMistake } from '../../provider/localeMistake';

/** Components that need an `AmpersandProvider`, by their flow. */
const owners: Partial<Record<Flow, string>> = {
  connect: 'ConnectProvider',
  install: 'InstallIntegration',
  list: 'IntegrationList',
  status: 'InstallationStatus',
};

export interface FlowBoundaryProps {
  flow: Flow;
  /** Tenant and person that the flow is for. A change takes the error of the one before away. */
  forWhom?: Array<string | undefined>;
  /** Hears every error of the flow once. */
  onError?: (error: AmpError) => void;
  children?: ReactNode;
}

/**
 * Frame of a flow for errors: everything inside reports to the component's `onError`, and an error thrown while
 * rendering stays inside the flow, so that the host's page goes on.
 */
export function FlowBoundary({ flow, forWhom, onError, children }: FlowBoundaryProps) {
  const owner = owners[flow];
  const subject = JSON.stringify(forWhom) ?? '';
  const listener = useErrorListener(onError, subject);
  const [swapScreen] = useState(createSwapScreen);
  const services = useMemo(() => ({ onError: listener, swapScreen }), [listener, swapScreen]);
  return (
    <FlowContext.Provider value={services}>
      <LocaleCheck flow={flow} />
      <Boundary flow={flow} subject={subject}>
        {owner ? <Provided owner={owner}>{children}</Provided> : children}
      </Boundary>
    </FlowContext.Provider>
  );
}

/** Reports a locale of the component that the browser refuses. The screen works in the language of its words. */
function LocaleCheck({ flow }: { flow: Flow }) {
  const { refusedLocale } = useContext(LocalizationContext);
  const what = refusedLocale === undefined ? undefined : localeMistake(refusedLocale);
  useReportedMistake(what, useReport(flow));
  return null;
}

function createSwapScreen(): FlowServices['swapScreen'] {
  let shown: string | undefined;
  return (screen) => {
    const isNew = screen !== shown;
    shown = screen;
    return isNew;
  };
}

/** Names the component, and not a hook inside it, to a host that forgot the provider. */
function Provided({ owner, children }: { owner: string; children?: ReactNode }) {
  useAmpersand(owner);
  return children;
}

interface BoundaryProps {
  flow: Flow;
  subject?: string;
  children?: ReactNode;
}

interface BoundaryState {
  cause?: unknown;
  /** Subject of the last render. */
  subject?: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { subject: this.props.subject };

  /** A host that passes what was missing must not be left with the error. */
  static getDerivedStateFromProps({ subject }: BoundaryProps, before: BoundaryState) {
    return subject === before.subject ? null : { subject, cause: undefined };
  }

  static getDerivedStateFromError(thrown: unknown) {
    // Anything can be thrown, also `undefined` or an empty text.
    return { cause: thrown || new Error(`${String(thrown)} was thrown`) };
  }

  override render() {
    const { flow, children } = this.props;
    const { cause } = this.state;
    if (!cause) return children;
    return (
      <FlowFailed flow={flow} cause={cause} onRetry={() => this.setState({ cause: undefined })} />
    );
  }
}

/** Screen in the place of a flow that could not be drawn. */
function FlowFailed(props: { flow: Flow; cause: unknown; onRetry: () => void }) {
  const { flow, cause, onRetry } = props;
  const services = useContext(AmpersandContext);
  const error = useReportedError(cause, useReport(flow));
  const screen = `${flow}.failed`;
  useScreenEvent(flow, screen);
  if (!error) return null;
  return (
    <Screen id={screen}>
      <ErrorNotice error={error} app={services?.appName} onRetry={onRetry} />
    </Screen>
  );
}
