import { useInstall } from '../InstallContext';
import { BadCredentialsBanner, FailureNotice } from '../notices/InstallNotices';
import { ActivityPage } from '../pages/ActivityPage';
import { ConflictPage } from '../pages/ConflictPage';
import { ConnectionPage } from '../pages/ConnectionPage';
import { ObjectPage } from '../pages/ObjectPage';
import { Overview } from '../pages/Overview';
import { SaveDialog } from '../screens/SaveDialog';

/** The page of the current route, and what concerns every page. */
export function CurrentPage() {
  const { route, mustSignIn } = useInstall();
  return (
    <>
      {/* The connection page shows this itself. */}
      {mustSignIn && route.page !== 'connection' && <BadCredentialsBanner />}
      <RoutePage />
      <SaveDialog />
    </>
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
