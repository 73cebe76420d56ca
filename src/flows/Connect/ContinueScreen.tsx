import { Banner } from '../../components/Banner/Banner';
import { Button } from '../../components/Button/Button';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectScreen } from './ConnectScreen';
import { type On, useAppName } from './useAppName';

/** What was typed was accepted; the provider wants to see the person too. Its window opens by this click. */
export function ContinueScreen({ connect }: { connect: On<'continue'> }) {
  const words = useMessages(connectWords);
  const { providerName: provider, isBlocked } = connect;
  const app = useAppName(connect);
  return (
    <ConnectScreen connect={connect} title={words.stepTitle({ provider })}>
      <p className="amp-connectText">{words.stepText({ provider })}</p>
      {isBlocked && (
        <Banner tone="warning" title={words.blockedTitle}>
          {words.stepBlocked}
        </Banner>
      )}
      <div className="amp-authSubmit">
        <Button variant="primary" wide external onClick={connect.openStep}>
          {words.continueTo({ provider })}
        </Button>
        <p className="amp-connectMeta">{words.opensWindow({ app })}</p>
        <div className="amp-connectActions">
          <Button variant="quiet" onClick={connect.edit}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </ConnectScreen>
  );
}
