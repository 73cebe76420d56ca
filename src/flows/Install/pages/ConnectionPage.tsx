import { type Ref, useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { PageSection } from '../frame/PageSection';
import type { Choices, Manifest } from '../../../core/types';
import type { ConnectActions, ConnectOptions } from '../../../actions/connect/ConnectOptions';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ConnectCard } from '../../Connect/ConnectCard';
import { readObjects } from '../words/scheduleWords';
import type { InstallNames } from '../words/useInstallNames';

export interface ConnectionPageProps {
  options: ConnectOptions;
  /** For a button elsewhere that signs in again. */
  connect: Ref<ConnectActions>;
  names: InstallNames;
  /** Set where something is installed: then it can be uninstalled, and not just disconnected. */
  installed?: { manifest?: Manifest; saved?: Choices };
  actions: UseInstallActionsResult;
  onUninstalled: () => void;
}

/** Who is connected, where, since when; what is done here takes effect at once. */
export function ConnectionPage(props: ConnectionPageProps) {
  const { options, connect, installed, names } = props;
  const words = useMessages(install);
  return (
    <div className="amp-page">
      <ConnectCard options={options} actions={connect} framed={false} canDisconnect={!installed} />
      {installed && (
        <PageSection title={words.uninstallSection({ provider: names.provider })}>
          <p className="amp-pageText">
            {words.uninstallHelp({ app: names.app, provider: names.provider })}
          </p>
          <Uninstall {...props} installed={installed} />
        </PageSection>
      )}
    </div>
  );
}

function Uninstall(
  props: ConnectionPageProps & { installed: NonNullable<ConnectionPageProps['installed']> },
) {
  const { names, actions, installed, onUninstalled } = props;
  const words = useMessages(install);
  const [asking, setAsking] = useState(false);
  const { state } = actions;
  const failed = state.status === 'failed' && state.action === 'uninstall' ? state : undefined;
  const confirm = async () => {
    if (await actions.uninstall()) onUninstalled();
  };
  const keep = () => {
    setAsking(false);
    if (failed) actions.dismiss();
  };
  return (
    <div className="amp-pageActions">
      <Button onClick={() => setAsking(true)}>{words.uninstallMore}</Button>
      <ConfirmDialog
        open={asking}
        title={words.uninstallTitle({ provider: names.provider })}
        confirmLabel={words.uninstall}
        keepLabel={words.keepIt}
        pending={state.status === 'running' && state.action === 'uninstall'}
        error={
          failed && (
            <ErrorNotice
              error={failed.error}
              title={words.notUninstalledTitle}
              provider={names.provider}
              app={names.app}
            />
          )
        }
        onConfirm={() => void confirm()}
        onKeep={keep}
      >
        <UninstallConsequences names={names} {...installed} />
      </ConfirmDialog>
    </div>
  );
}

/** What is lost, by name. */
function UninstallConsequences(props: {
  names: InstallNames;
  manifest?: Manifest;
  saved?: Choices;
}) {
  const { manifest, saved, names } = props;
  const words = useMessages(install);
  const { app, provider } = names;
  const read = manifest && saved ? readObjects(manifest, saved) : [];
  const written =
    manifest?.objects.filter(({ objectName }) => saved?.objects[objectName]?.write?.enabled) ?? [];
  const count = Object.values(saved?.objects ?? {}).reduce(
    (sum, object) => sum + Object.keys(object.read?.mappings ?? {}).length,
    0,
  );
  const lines = [
    read.length > 0 && words.losesReading({ app, objects: read.map((one) => one.displayName) }),
    written.length > 0 &&
      words.losesWriting({ app, objects: written.map((one) => one.displayName) }),
    read.length + written.length === 0 && words.losesUse({ app, provider }),
    count > 0 && words.losesMappings({ count }),
    words.losesConnection,
  ].filter((line): line is string => Boolean(line));
  return (
    <ul className="amp-lossList">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
