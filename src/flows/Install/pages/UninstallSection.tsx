import { useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { savedReadObjects, savedWriteObjects } from '../../../core/config/saved';
import { readableName } from '../../../core/mapping/normalizeName';
import type { Config, Manifest } from '../../../core/types';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { asRecord } from '../../../utils/record';
import { PageSection } from '../frame/PageSection';
import type { InstallNames } from '../words/useInstallNames';

export interface UninstallSectionProps {
  names: InstallNames;
  actions: UseInstallActionsResult;
  /** Saved configuration: what is lost. */
  config: Config;
  /** Names its objects as the account does; without it they get readable names. */
  manifest?: Manifest;
  onUninstalled: () => void;
}

/** *Uninstall…*, with a dialog that names what is lost. */
export function UninstallSection(props: UninstallSectionProps) {
  const { names, actions, config, manifest, onUninstalled } = props;
  const { app, provider } = names;
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
    <PageSection title={words.uninstallSection({ provider })}>
      <p className="amp-pageText">{words.uninstallHelp({ app, provider })}</p>
      <div className="amp-pageActions">
        <Button onClick={() => setAsking(true)}>{words.uninstallMore}</Button>
        <ConfirmDialog
          open={asking}
          title={words.uninstallTitle({ provider })}
          confirmLabel={words.uninstall}
          keepLabel={words.keepIt}
          pending={state.status === 'running' && state.action === 'uninstall'}
          error={
            failed && (
              <ErrorNotice
                error={failed.error}
                title={words.notUninstalledTitle}
                provider={provider}
                app={app}
              />
            )
          }
          onConfirm={() => void confirm()}
          onKeep={keep}
        >
          <UninstallConsequences names={names} config={config} manifest={manifest} />
        </ConfirmDialog>
      </div>
    </PageSection>
  );
}

/** What is lost, by name. */
function UninstallConsequences(props: {
  names: InstallNames;
  config: Config;
  manifest?: Manifest;
}) {
  const { config, manifest, names } = props;
  const words = useMessages(install);
  const { app, provider } = names;
  const saved = Object.entries(savedReadObjects(config.content));
  const nameOf = (objectName: string) =>
    manifest?.objects.find((object) => object.objectName === objectName)?.displayName ??
    readableName(objectName);
  const read = saved.filter(([, object]) => object.disabled !== true).map(([name]) => nameOf(name));
  const written = Object.keys(savedWriteObjects(config.content)).map(nameOf);
  const mappingCount = saved.reduce(
    (sum, [, object]) => sum + Object.keys(asRecord(object.selectedFieldMappings)).length,
    0,
  );
  const lines = [
    read.length > 0 && words.losesReading({ app, objects: read }),
    written.length > 0 && words.losesWriting({ app, objects: written }),
    read.length + written.length === 0 && words.losesUse({ app, provider }),
    mappingCount > 0 && words.losesMappings({ count: mappingCount }),
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
