import { useContext } from 'react';
import { AppLogoContext } from '../../provider/contexts';
import type { Logo } from '../../theme/logo';
import { Icon, type IconName } from '../icons/Icon';
import { Tile } from '../Tile/Tile';
import { usePart } from '../usePart';

/** State of the link between the two products. */
export type LinkState = 'idle' | 'waiting' | 'connected' | 'broken';

export interface LinkHeaderProps {
  /** The host's app for people; empty while it is not known. Its logo is the provider option `appLogo`. */
  app: string;
  /** The provider's name for people; empty while it is not known. */
  provider: string;
  logo?: Logo | null;
  state: LinkState;
  className?: string;
}

const icons: Record<LinkState, IconName> = {
  idle: 'link',
  waiting: 'clock',
  connected: 'check',
  broken: 'x',
};

/**
 * The two products that are being connected, and a line between them whose icon shows the state. Decoration: the title
 * of the screen says the state.
 */
export function LinkHeader({ app, provider, logo, state, className }: LinkHeaderProps) {
  const appLogo = useContext(AppLogoContext);
  return (
    <div className={usePart('linkHeader', className)} data-state={state} aria-hidden>
      <Tile name={app} logo={appLogo} face="app" size={52} />
      <span className="amp-linkLine">
        <span className="amp-linkBadge">
          <Icon key={state} name={icons[state]} className="amp-linkIcon" />
        </span>
      </span>
      <Tile name={provider} logo={logo} size={52} />
    </div>
  );
}
