import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import type { ConnectOptions } from '../../../actions/connect/ConnectOptions';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ConnectCard } from '../../Connect/ConnectCard';
import { UnreadableNotice } from '../notices/UnreadableNotice';
import { useSignIn } from '../useSignIn';
import type { InstallNames } from '../words/useInstallNames';
import { NoticeScreen } from './InstallScreens';

export interface LoadFailedProps {
  names: InstallNames;
  /** *Uninstall…*, where something is installed. */
  uninstall?: ReactNode;
}

/** The first requests failed. */
export function LoadFailed({ names, uninstall }: LoadFailedProps) {
  const { data } = useInstallationContext('InstallIntegration');
  const { error, reload } = data;
  useScreenEvent('install', 'install.failed');
  if (!error) return null;
  return (
    <NoticeScreen id="install.failed">
      <ErrorNotice
        error={error}
        onRetry={() => void reload()}
        provider={names.provider || undefined}
        app={names.app || undefined}
      />
      {uninstall}
    </NoticeScreen>
  );
}

export interface FieldsUnreadableProps {
  names: InstallNames;
  connectOptions: ConnectOptions;
}

/** The account's fields cannot be read, and nothing is installed yet. */
export function FieldsUnreadable({ names, connectOptions }: FieldsUnreadableProps) {
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const [signingIn, setSigningIn] = useState(false);
  const { connectRef, signIn } = useSignIn(useCallback(() => setSigningIn(true), []));
  const { error, rehydrate, isFetching } = data;
  useScreenEvent('install', 'install.unreadable');
  if (!error) return null;
  if (signingIn) return <ConnectCard options={connectOptions} actions={connectRef} />;
  return (
    <NoticeScreen id="install.unreadable">
      <UnreadableNotice error={error} provider={names.provider} />
      <div className="amp-pageActions">
        <Button variant="primary" pending={isFetching} onClick={() => void rehydrate()}>
          {words.checkAgain}
        </Button>
        <Button onClick={signIn}>{words.signInAgain}</Button>
      </div>
    </NoticeScreen>
  );
}
