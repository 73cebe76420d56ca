import { Root } from '../../components/Root/Root';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import type { Localization } from '../../locale/types';
import type { RootServices } from '../../provider/contexts';
import type { Appearance } from '../../theme/appearance';
import { FlowBranding } from '../FlowBranding/FlowBranding';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import { ConnectCard } from './ConnectCard';

export interface ConnectProviderProps extends ConnectOptions {
  /** Level of the card's own heading. Default 2. */
  headingLevel?: RootServices['headingLevel'];
  appearance?: Appearance;
  localization?: Localization;
  className?: string;
}

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
        <ConnectCard options={options} />
        <FlowBranding groupRef={options.groupRef} consumerRef={options.consumerRef} />
      </FlowBoundary>
    </Root>
  );
}
