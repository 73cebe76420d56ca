import { useContext } from 'react';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { Root } from '../../components/Root/Root';
import { useConnectPrefetch } from '../../hooks/connect/useConnectPrefetch';
import type { Localization } from '../../locale/types';
import {
  type AmpersandServices,
  InstallationContext,
  type RootServices,
  useAmpersand,
} from '../../provider/contexts';
import { LazyPart, useLazyPart } from '../../provider/LazyPart';
import { logoOf } from '../../provider/logoOf';
import type { AppearanceOption } from '../../theme/appearance';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import { FlowBranding } from '../FlowBranding/FlowBranding';
import { ConnectFrame } from './ConnectFrame';
import { LoadingScreen } from './LoadingScreen';

export interface ConnectProviderProps extends Omit<ConnectOptions, 'provider'> {
  /** Name of the provider in the catalog: `salesforce`. Default, inside an `InstallationProvider`: the integration's. */
  provider?: string;
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
        <NamedCard {...options} />
      </FlowBoundary>
    </Root>
  );
}

/** Inside an `InstallationProvider` the provider may be on its way. */
function NamedCard({ provider, ...options }: Omit<ConnectProviderProps, 'appearance'>) {
  const around = useContext(InstallationContext);
  const services = useAmpersand('ConnectProvider');
  const name = provider ?? around?.provider;
  if (name !== undefined || around === null) {
    return <LazyCard options={{ ...options, provider: name ?? '' }} />;
  }
  if (around.data.cause) throw around.data.cause;
  return <WaitingCard services={services} options={options} provider="" />;
}

/** The card, or its skeleton until its code is there. Code that does not arrive is an error of the boundary above. */
function LazyCard({ options }: { options: ConnectOptions }) {
  useConnectPrefetch(options);
  const { part: ConnectCard, error } = useLazyPart(lazyConnectCard);
  if (error) throw error;
  const services = useAmpersand('ConnectProvider');
  if (!ConnectCard) {
    return <WaitingCard services={services} options={options} provider={options.provider} />;
  }
  const { groupRef, consumerRef } = options;
  const branding = <FlowBranding flow="connect" groupRef={groupRef} consumerRef={consumerRef} />;
  return <ConnectCard options={options} branding={branding} />;
}

interface WaitingCardProps {
  services: AmpersandServices;
  options: Pick<ConnectOptions, 'groupRef' | 'consumerRef' | 'access'>;
  provider: string;
}

/** Skeleton of the card. */
function WaitingCard({ services, options, provider }: WaitingCardProps) {
  const { groupRef, consumerRef, access } = options;
  return (
    <ConnectFrame
      screen="loading"
      link="idle"
      app={services.appName ?? ''}
      provider=""
      logo={logoOf(services, provider)}
      branding={<FlowBranding flow="connect" groupRef={groupRef} consumerRef={consumerRef} />}
    >
      <LoadingScreen access={access} />
    </ConnectFrame>
  );
}
