import { Button } from '../../../components/Button/Button';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { BadCredentialsBanner, FailureNotice } from '../notices/InstallNotices';
import { UnreadableNotice } from '../notices/UnreadableNotice';
import { ActivityPage } from '../pages/ActivityPage';
import { ConflictPage } from '../pages/ConflictPage';
import { ConnectionPage } from '../pages/ConnectionPage';
import { ObjectPage } from '../pages/ObjectPage';
import { Overview } from '../pages/Overview';
import { SaveDialog } from '../screens/SaveDialog';

/** The page of the current route, and what concerns every page. */
export function CurrentPage() {
  const { route, phase } = useInstall();
  return (
    <>
      {/* The connection page shows a refused sign-in itself. */}
      {phase === 'badCredentials' && route.page !== 'connection' && <BadCredentialsBanner />}
      {phase === 'unreadable' && <Unreadable />}
      <RoutePage />
      <SaveDialog />
    </>
  );
}

function Unreadable() {
  const { names, route, signIn } = useInstall();
  const { data } = useInstallationContext('InstallIntegration');
  const words = useMessages(install);
  if (!data.error) return null;
  return (
    <UnreadableNotice
      error={data.error}
      provider={names.provider}
      action={
        // The connection page has this button itself.
        route.page !== 'connection' && <Button onClick={signIn}>{words.signInAgain}</Button>
      }
    />
  );
}

function RoutePage() {
  const { route } = useInstall();
  switch (route.page) {
    case 'overview':
      return <Overview />;
    case 'object':
      return <ObjectPage key={route.objectName} objectName={route.objectName} />;
    case 'connection':
      return (
        <>
          <FailureNotice />
          <ConnectionPage />
        </>
      );
    case 'activity':
      return (
        <>
          <FailureNotice />
          <ActivityPage />
        </>
      );
    case 'conflict':
      return <ConflictPage />;
  }
}
