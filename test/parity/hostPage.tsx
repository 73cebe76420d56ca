/** One page of a host, written once for `@amp-labs/react` and for this package. */
import type * as theirs from '@amp-labs/react';
import type { people } from '../../src/testing/people';

/** What the page uses, by the types of `@amp-labs/react`. */
export type Kit = Pick<
  typeof theirs,
  | 'AmpersandProvider'
  | 'InstallationProvider'
  | 'useConnection'
  | 'useCreateInstallation'
  | 'useDeleteInstallation'
  | 'useInstallation'
  | 'useIsIntegrationInstalled'
  | 'useLocalConfig'
  | 'useManifest'
  | 'useUpdateInstallation'
>;

export interface HostPageProps {
  kit: Kit;
  options: Parameters<typeof theirs.AmpersandProvider>[0]['options'];
  integration: string;
  who: typeof people;
  /** Gets what the hooks return, after each render. */
  onRender: (hooks: Hooks) => void;
}

function useHooks({ kit, integration, who }: HostPageProps) {
  return {
    connection: kit.useConnection(),
    installation: kit.useInstallation(),
    installed: kit.useIsIntegrationInstalled(integration, who.groupRef, who.consumerRef),
    manifest: kit.useManifest(),
    config: kit.useLocalConfig(),
    create: kit.useCreateInstallation(),
    update: kit.useUpdateInstallation(),
    remove: kit.useDeleteInstallation(),
  };
}

export type Hooks = ReturnType<typeof useHooks>;

function Screen(props: HostPageProps) {
  props.onRender(useHooks(props));
  return null;
}

export function HostPage(props: HostPageProps) {
  const { kit, options, integration, who } = props;
  return (
    <kit.AmpersandProvider options={options}>
      <kit.InstallationProvider integration={integration} {...who}>
        <Screen {...props} />
      </kit.InstallationProvider>
    </kit.AmpersandProvider>
  );
}
