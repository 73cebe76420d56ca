import { useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import type { Choices, Manifest } from '../../../core/types';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { PageSection } from '../frame/PageSection';
import { readObjects } from '../words/scheduleWords';
import type { InstallNames } from '../words/useInstallNames';

export interface UninstallSectionProps {
  names: InstallNames;
  actions: UseInstallActionsResult;
  /** Names what is lost, together with `saved`. */
  manifest?: Manifest;
  saved?: Choices;
  onUninstalled: () => void;
}

/** *Uninstall…*, with a dialog that names what is lost. */
export function UninstallSection(props: UninstallSectionProps) {
  const { names, actions, manifest, saved, onUninstalled } = props;
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
          <UninstallConsequences names={names} manifest={manifest} saved={saved} />
        </ConfirmDialog>
      </div>
    </PageSection>
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
