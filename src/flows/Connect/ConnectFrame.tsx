import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card/Card';
import { LinkHeader, type LinkState } from '../../components/LinkHeader/LinkHeader';
import { Icon } from '../../components/icons/Icon';
import type { ConnectScreen } from '../../core/connectScreen';
import type { Logo } from '../../theme/logo';
import { useSteadyHeight } from './useSteadyHeight';

export interface ConnectFrameProps {
  screen: ConnectScreen;
  /** State of the line between the two logos. */
  link: LinkState;
  /** The host's app for people; empty while it is not known. */
  app: string;
  /** The provider's name for people; empty while it is not known. */
  provider: string;
  logo?: Logo;
  /** What happens to the person's credentials, at the start of the foot. */
  trust?: string;
  /** At the end of the foot. */
  branding?: ReactNode;
  /** `false` inside another frame: neither border nor foot. Default `true`. */
  framed?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * Frame of every connect screen. Logos, primary button and foot keep their places while the screen changes, because
 * the frame stays mounted and never gets lower than the form was.
 */
export function ConnectFrame(props: ConnectFrameProps) {
  const { screen, link, app, provider, logo, trust, branding, framed = true, className } = props;
  const body = useSteadyHeight(screen);
  const content = (
    <div ref={body} className="amp-connectBody">
      <LinkHeader
        app={app}
        provider={provider}
        logo={logo}
        state={link}
        className="amp-connectFaces"
      />
      {props.children}
    </div>
  );
  if (!framed) return <div className={className}>{content}</div>;
  return (
    <Card size="narrow" className={clsx('amp-connectCard', className)}>
      {content}
      <div className="amp-connectFoot">
        <span className="amp-connectTrust">
          {trust && (
            <>
              <Icon name="lock" className="amp-connectLock" />
              <span>{trust}</span>
            </>
          )}
        </span>
        {branding}
      </div>
    </Card>
  );
}
