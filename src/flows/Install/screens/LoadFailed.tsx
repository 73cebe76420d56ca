import { useCallback, useState } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { supportDetails } from '../../../components/ErrorNotice/ErrorNotice';
import type { ConnectOptions } from '../../../actions/connect/ConnectOptions';
import { useInstallationContext } from '../../../hooks/install/useInstallationContext';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ConnectCard } from '../../Connect/ConnectCard';
import { FailedScreen, NoticeScreen } from './InstallScreens';
import type { InstallNames } from '../words/useInstallNames';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';
import { useSignIn } from '../useSignIn';

/** Wave 1 or the account's fields could not be loaded. */
export function LoadFailed(props: { names: InstallNames; connectOptions: ConnectOptions }) {
  const { names, connectOptions } = props;
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const [signingIn, setSigningIn] = useState(false);
  const { connectRef, signIn } = useSignIn(useCallback(() => setSigningIn(true), []));
  const { phase, error, reload, rehydrate, isFetching } = data;
  const unread = phase === 'unreadable';
  const id = unread ? 'install.unreadable' : 'install.failed';
  useScreenEvent('install', id);
  if (!error) return null;
  if (signingIn) return <ConnectCard options={connectOptions} actions={connectRef} />;
  const { provider } = names;
  if (!unread) {
    return <FailedScreen id={id} error={error} names={names} onRetry={() => void reload()} />;
  }
  return (
    <NoticeScreen id={id}>
      <Banner
        tone="error"
        title={words.unreadTitle({ provider })}
        quote={error.detail}
        details={supportDetails(error)}
      >
        {words.unread({ provider })}
      </Banner>
      <div className="amp-pageActions">
        <Button variant="primary" pending={isFetching} onClick={() => void rehydrate()}>
          {words.checkAgain}
        </Button>
        <Button onClick={signIn}>{words.signInAgain}</Button>
      </div>
    </NoticeScreen>
  );
}
