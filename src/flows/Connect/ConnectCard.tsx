import { type ReactNode, type Ref, useContext, useImperativeHandle, useMemo } from 'react';
import { Card } from '../../components/Card/Card';
import type { ConnectActions, ConnectOptions } from '../../actions/connect/ConnectOptions';
import { useConnect } from '../../hooks/connect/useConnect';
import { RootContext, type RootServices } from '../../provider/contexts';
import { ConnectScreens } from './ConnectScreens';

export interface ConnectCardProps {
  options: ConnectOptions;
  /** Level of the card's own heading. Default: the root's. */
  headingLevel?: RootServices['headingLevel'];
  /** `false` where a frame stands around it already. */
  framed?: boolean;
  /** Offers to end the connection on the connected screen. Default `true`. */
  canDisconnect?: boolean;
  /** What its buttons do, for a button elsewhere that opens the window in its own click. */
  actions?: Ref<ConnectActions>;
  className?: string;
}

/** The whole connect flow as one card, for use inside a root that is there already. */
export function ConnectCard({ headingLevel, ...props }: ConnectCardProps) {
  const { provider, groupRef, consumerRef } = props.options;
  return (
    <HeadingLevel level={headingLevel}>
      {/* Nothing of one person's flow may show in another's. */}
      <Flow key={[provider, groupRef, consumerRef].join('\n')} {...props} />
    </HeadingLevel>
  );
}

function Flow(props: Omit<ConnectCardProps, 'headingLevel'>) {
  const { options, framed = true, canDisconnect = true, actions, className } = props;
  const connect = useConnect(options);
  useImperativeHandle(actions, () => connect, [connect]);
  const screens = (
    <ConnectScreens connect={connect} options={options} canDisconnect={canDisconnect} />
  );
  if (!framed) return <div className={className}>{screens}</div>;
  return (
    <Card size="narrow" className={className}>
      {screens}
    </Card>
  );
}

function HeadingLevel(props: { level?: RootServices['headingLevel']; children: ReactNode }) {
  const root = useContext(RootContext);
  const { level = root.headingLevel, children } = props;
  const services = useMemo(() => ({ ...root, headingLevel: level }), [root, level]);
  return <RootContext.Provider value={services}>{children}</RootContext.Provider>;
}
