import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { ConnectCard } from '../../Connect/ConnectCard';
import { useInstall } from '../InstallContext';
import { UninstallSection } from './UninstallSection';

/** The connected account, and the way out. Everything on this page takes effect at once. */
export function ConnectionPage() {
  const { connectOptions, connectRef, draft, actions, names, onUninstalled } = useInstall();
  const { data } = useInstallationContext('InstallIntegration');
  const { installation } = data;
  return (
    <div className="amp-page">
      <ConnectCard
        options={connectOptions}
        actions={connectRef}
        framed={false}
        canDisconnect={!installation}
      />
      {installation && (
        <UninstallSection
          names={names}
          actions={actions}
          config={installation.config}
          manifest={draft.manifest}
          onUninstalled={onUninstalled}
        />
      )}
    </div>
  );
}
