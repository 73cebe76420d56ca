import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { Root } from '../../components/Root/Root';
import { useConnectPrefetch } from '../../hooks/connect/useConnectPrefetch';
import type { Localization } from '../../locale/types';
import { LazyPart, useLazyPart } from '../../provider/LazyPart';
import type { RootServices } from '../../provider/contexts';
import { useAmpersand } from '../../provider/contexts';
import { logoOf } from '../../provider/logoOf';
import type { AppearanceOption } from '../../theme/appearance';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import { FlowBranding } from '../FlowBranding/FlowBranding';
import { ConnectFrame } from './ConnectFrame';
import { LoadingScreen } from './LoadingScreen';

export interface ConnectProviderProps extends ConnectOptions {
  /** Level of the card's own heading. Default 2. */
  headingLevel?: RootServices['headingLevel'];
  appearance?: AppearanceOption;
  localization?: Localization;
  className?: string;
}

/** Everything behind the door. It is fetched beside the first requests, so that nothing waits for both in turn. */
export const lazyConnectCard = /* @__PURE__ */ new LazyPart(() =>
  import('./ConnectCard').then(({ ConnectCard }) => ConnectCard),
);

/** Connects one person's account at one provider: sign-in, state, signing in again, disconnecting. */
export function ConnectProvider(props: ConnectProviderProps) {
  const { appearance, localization, headingLevel, className, ...options } = props;
  return (
    <Root
      appearance={appearance}
      localization={localization}
      headingLevel={headingLevel}
      className={className}
    >
      <FlowBoundary
        flow="connect"
        forWhom={[options.provider, options.groupRef, options.consumerRef]}
        onError={options.onError}
      >
        <LazyCard options={options} />
      </FlowBoundary>
    </Root>
  );
}

/** The card, or its skeleton until its code is there. Code that does not arrive is an error of the boundary above. */
function LazyCard({ options }: { options: ConnectOptions }) {
  useConnectPrefetch(options);
  const { part: ConnectCard, error } = useLazyPart(lazyConnectCard);
  if (error) throw error;
  const services = useAmpersand('ConnectProvider');
  const { provider, groupRef, consumerRef, access } = options;
  const branding = <FlowBranding flow="connect" groupRef={groupRef} consumerRef={consumerRef} />;
  if (ConnectCard) return <ConnectCard options={options} branding={branding} />;
  return (
    <ConnectFrame
      screen="loading"
      link="idle"
      app={services.appName ?? ''}
      provider=""
      logo={logoOf(services, provider)}
      branding={branding}
    >
      <LoadingScreen access={access} />
    </ConnectFrame>
  );
}
