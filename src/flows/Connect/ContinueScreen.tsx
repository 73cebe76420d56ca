import { Banner } from '../../components/Banner/Banner';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import type { On } from './useAppName';

/** The details were accepted, and the provider wants to see the person too. This click opens its window. */
export function ContinueScreen({ connect }: { connect: On<'continue'> }) {
  const words = useMessages(connectWords);
  const { providerName: provider, isBlocked } = connect;
  return (
    <ConnectScreen
      connect={connect}
      title={words.stepTitle({ provider })}
      sentence={words.stepText({ provider })}
    >
      {isBlocked && (
        <Banner tone="warning" title={words.blockedTitle}>
          {words.stepBlocked}
        </Banner>
      )}
      <ConnectBottom quiet={<QuietButton onClick={connect.edit}>{words.cancel}</QuietButton>}>
        <WideButton external onClick={connect.openStep}>
          {words.continueTo({ provider })}
        </WideButton>
      </ConnectBottom>
    </ConnectScreen>
  );
}
