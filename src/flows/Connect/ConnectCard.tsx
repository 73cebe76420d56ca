import { type ReactNode, type Ref, useContext, useImperativeHandle, useMemo } from 'react';
import type { ConnectActions, ConnectOptions } from '../../actions/connect/ConnectOptions';
import { useConnect } from '../../hooks/connect/useConnect';
import { RootContext, type RootServices } from '../../provider/contexts';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectFrame } from './ConnectFrame';
import { ConnectScreens } from './ConnectScreens';
import { linkOf, trustOf } from './frameOf';
import { useAppName } from './useAppName';

export interface ConnectCardProps {
  options: ConnectOptions;
  /** Level of the card's own heading. Default: the root's. */
  headingLevel?: RootServices['headingLevel'];
  /** `false` inside another frame. Default `true`. */
  framed?: boolean;
  /** Offers to end the connection on the connected screen. Default `true`. */
  canDisconnect?: boolean;
  /** Actions of the card, for a button elsewhere that opens the window in its own click. */
  actions?: Ref<ConnectActions>;
  /** At the end of the card's foot. */
  branding?: ReactNode;
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
  const { options, framed, canDisconnect = true, actions, branding, className } = props;
  const words = useMessages(connectWords);
  const connect = useConnect(options);
  useImperativeHandle(actions, () => connect, [connect]);
  const isLoading = connect.screen === 'loading';
  const app = useAppName(connect);
  return (
    <ConnectFrame
      screen={connect.screen}
      link={linkOf(connect)}
      // A name that is only guessed while it loads would change before one's eyes.
      app={isLoading ? (connect.appName ?? '') : app}
      provider={isLoading ? '' : connect.providerName}
      logo={connect.logo}
      trust={trustOf(connect, words, app)}
      branding={branding}
      framed={framed}
      className={className}
    >
      <ConnectScreens connect={connect} options={options} canDisconnect={canDisconnect} />
    </ConnectFrame>
  );
}

function HeadingLevel(props: { level?: RootServices['headingLevel']; children: ReactNode }) {
  const root = useContext(RootContext);
  const { level = root.headingLevel, children } = props;
  const services = useMemo(() => ({ ...root, headingLevel: level }), [root, level]);
  return <RootContext.Provider value={services}>{children}</RootContext.Provider>;
}
