import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import { ConnectLinks } from './ConnectWaiting/ConnectLinks';
import type { On } from './useAppName';

/** The browser opened no window: a real link does the same. */
export function BlockedScreen({ connect }: { connect: On<'blocked'> }) {
  const words = useMessages(connectWords);
  const { waiting, providerName: provider } = connect;
  return (
    <ConnectScreen
      connect={connect}
      title={words.blockedTitle}
      sentence={words.blockedText({ provider })}
    >
      <ConnectLinks
        url={waiting.url}
        canShare={waiting.canShare}
        onEdit={connect.canEdit ? connect.edit : undefined}
      />
      <ConnectBottom quiet={<QuietButton onClick={connect.cancel}>{words.cancel}</QuietButton>}>
        <WideButton href={waiting.url} external>
          {words.blockedLink({ provider })}
        </WideButton>
      </ConnectBottom>
    </ConnectScreen>
  );
}
