import type { ReactNode } from 'react';
import { supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import { useErrorWords } from '../../components/ErrorNotice/useErrorWords';
import { useAnnounced } from '../../components/useAnnounced';
import type { AmpError } from '../../core/errors';
import { connect as connectWords } from '../../locale/en/connect';
import { joinSentences } from '../../locale/joinSentences';
import { useMessages } from '../../provider/useMessages';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import { CopyButton } from './CopyButton';
import type { On } from './useAppName';

interface ErrorScreenProps {
  connect: On<'failed' | 'misconfigured'>;
  error: AmpError;
  /** Title that says what failed. Default: the error's own. */
  title?: string;
  /** Left out where another attempt cannot help. */
  onRetry?: () => void;
  /** Back to the inputs, where some may be wrong. */
  onEdit?: () => void;
  children?: ReactNode;
}

/** An error that has the screen to itself: what happened, what to do, the server's words, and details for support. */
export function ErrorScreen(props: ErrorScreenProps) {
  const { connect, error, title, onRetry, onEdit } = props;
  const words = useMessages(connectWords);
  const { providerName: provider, appName: app } = connect;
  const said = useErrorWords(error, { provider, app });
  const sentence = title ? joinSentences(said.title, said.sentence) : said.sentence;
  useAnnounced(joinSentences(title ?? said.title, sentence));
  return (
    <ConnectScreen connect={connect} title={title ?? said.title} sentence={sentence}>
      {said.quote && <q className="amp-connectQuote">{said.quote}</q>}
      {props.children}
      <ConnectBottom
        quiet={
          <>
            {onEdit && <QuietButton onClick={onEdit}>{words.changeDetails}</QuietButton>}
            <CopyButton details={supportDetails(error)} />
          </>
        }
      >
        {onRetry && <WideButton onClick={onRetry}>{words.tryAgain}</WideButton>}
      </ConnectBottom>
    </ConnectScreen>
  );
}
