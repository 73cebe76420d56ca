import { type ReactNode, useRef } from 'react';
import { Heading } from '../../components/Heading/Heading';
import { Icon } from '../../components/icons/Icon';
import { Tile } from '../../components/Tile/Tile';
import { Screen } from '../../components/Screen/Screen';
import { Spinner } from '../../components/Spinner/Spinner';
import type { UseConnectResult } from '../../actions/connect/ConnectOptions';

interface ConnectScreenProps {
  connect: UseConnectResult;
  title?: ReactNode;
  /** What stands before the title instead of the provider's tile. */
  sign?: 'spinner' | 'alert' | 'clock';
  /** At the end of the title's line. */
  state?: ReactNode;
  children?: ReactNode;
}

/** A screen of the connect flow: tile or sign, title, content. */
export function ConnectScreen({ connect, title, sign, state, children }: ConnectScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { screen, providerName, logo } = connect;
  const isRow = sign !== undefined || state !== undefined;
  return (
    <Screen id={`connect.${screen}`} headingRef={heading}>
      <div className="amp-connectTitle" data-row={isRow ? '' : undefined}>
        {sign ? <Sign sign={sign} /> : <Tile name={providerName} logo={logo} />}
        {title !== undefined && (
          <Heading ref={heading} tabIndex={-1}>
            {title}
          </Heading>
        )}
        {state && <span className="amp-connectState">{state}</span>}
      </div>
      {children}
    </Screen>
  );
}

function Sign({ sign }: { sign: 'spinner' | 'alert' | 'clock' }) {
  return (
    <span className="amp-connectSign" data-sign={sign}>
      {sign === 'spinner' ? <Spinner size={20} /> : <Icon name={sign} />}
    </span>
  );
}
