import { Component, type ReactElement } from 'react';

export interface LogoBoundaryProps {
  /** Element of the host that draws a logo. */
  children: ReactElement;
  /** Called when the element throws. Nothing is drawn then, until there is another element. */
  onError: (thrown: unknown) => void;
}

interface LogoBoundaryState {
  hasFailed: boolean;
  /** Element of the last render. */
  element: ReactElement;
}

/** Keeps an error in a host's logo inside the logo, because a flow works without it. */
export class LogoBoundary extends Component<LogoBoundaryProps, LogoBoundaryState> {
  override state: LogoBoundaryState = { hasFailed: false, element: this.props.children };

  static getDerivedStateFromProps({ children }: LogoBoundaryProps, before: LogoBoundaryState) {
    return children === before.element ? null : { hasFailed: false, element: children };
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(thrown: unknown) {
    this.props.onError(thrown);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
