import { ConnectCard } from '../../Connect/ConnectCard';
import { useInstall } from '../InstallContext';
import { UninstallSection } from './UninstallSection';

/** The connected account, and the way out. Everything on this page takes effect at once. */
export function ConnectionPage() {
  const { connectOptions, connectRef, installed, draft, actions, names, onUninstalled } =
    useInstall();
  return (
    <div className="amp-page">
      <ConnectCard
        options={connectOptions}
        actions={connectRef}
        framed={false}
        canDisconnect={!installed}
      />
      {installed && (
        <UninstallSection
          names={names}
          actions={actions}
          manifest={draft.manifest}
          saved={draft.base}
          onUninstalled={onUninstalled}
        />
      )}
    </div>
  );
}
