import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { Tile } from '../../../components/Tile/Tile';
import { Screen } from '../../../components/Screen/Screen';
import { StateWord } from '../../../components/StateWord/StateWord';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { Columns } from './Columns';
import { CompactOnly } from './CompactOnly';
import { CurrentPage } from './CurrentPage';
import { Header } from './Header';
import { InstallFooter } from './InstallFooter';
import { InstallNav } from './InstallNav';

const tones = { notInstalled: 'muted', installed: 'success', needsAttention: 'warning' } as const;

/** Header, navigation, page and footer around every page. */
export function InstallPanel() {
  const { screen, pageRef } = useInstall();
  return (
    <Screen id={screen} focusOnChange={false}>
      <Card size="wide">
        <InstallHeader />
        <Columns nav={<InstallNav />}>
          <div ref={pageRef} className="amp-place">
            <CurrentPage />
          </div>
        </Columns>
        <InstallFooter />
      </Card>
    </Screen>
  );
}

function InstallHeader() {
  const { names, route, goTo, installed, phase } = useInstall();
  const words = useMessages(install);
  const whenReadable = installed ? 'installed' : 'notInstalled';
  const needsAttention = phase === 'badCredentials' || phase === 'unreadable';
  const status = needsAttention ? 'needsAttention' : whenReadable;
  return (
    <Header
      logo={<Tile name={names.provider} logo={names.logo} />}
      name={names.provider}
      account={names.account}
      state={<StateWord tone={tones[status]}>{words[status]}</StateWord>}
      back={
        route.page !== 'overview' && (
          <CompactOnly>
            <Button
              variant="quiet"
              icon="chevronStart"
              className="amp-backButton"
              onClick={() => goTo({ page: 'overview' })}
            >
              {words.back}
            </Button>
          </CompactOnly>
        )
      }
    />
  );
}
