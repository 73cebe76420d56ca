import { useCallback, useContext } from 'react';
import type { ConnectNotice } from '../../actions/connect/ConnectOptions';
import { connect } from '../../locale/en/connect';
import { joinSentences } from '../../locale/joinSentences';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';

/**
 * Announces that a sign-in worked; without a notice the connection is new. The hook does this, and not the connected
 * screen, because the install flow goes on without showing that screen.
 */
export function useAnnouncedResult(): (
  notice: ConnectNotice | undefined,
  provider: string,
) => void {
  const { announce } = useContext(RootContext);
  const words = useMessages(connect);
  return useCallback(
    (notice, provider) => {
      switch (notice?.code) {
        case undefined:
          announce(words.announceConnected({ provider }));
          break;
        case 'otherAccount':
          announce(joinSentences(words.otherAccountTitle, words.otherAccount(notice)));
          break;
        case 'signedInAgain':
          announce(words.renewedTitle({ provider }));
          break;
        case 'detailsInUse':
          announce(words.detailsInUse);
      }
    },
    [announce, words],
  );
}
