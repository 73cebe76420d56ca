import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { Banner } from '../../components/Banner/Banner';
import { workspaceHost } from '../../core/auth/workspaceHost';
import { opensWindow } from '../../core/connectScreen';
import { connect as connectWords } from '../../locale/en/connect';
import { useLocale, useMessages } from '../../provider/useMessages';
import { AccessRows } from './ConnectAccess';
import { ConnectRow, ConnectRows } from './ConnectRows';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import { DisconnectButton } from './DisconnectButton';
import { type On, useAppName } from './useAppName';

interface ConnectedScreenProps {
  connect: On<'connected' | 'attention'>;
  options: ConnectOptions;
  canDisconnect: boolean;
}

/** Who is connected, where and since when, what the app may do, and what to do when the provider refuses. */
export function ConnectedScreen(props: ConnectedScreenProps) {
  const words = useMessages(connectWords);
  const { connect } = props;
  const { connection, scheme } = connect;
  const account = connection.providerWorkspaceRef;
  const notice = connect.screen === 'connected' ? connect.notice : undefined;
  const where = account && workspaceHost(scheme, account);
  return (
    <ConnectScreen
      connect={connect}
      title={titleOf(words, connect)}
      sentence={sentenceOf(words, connect) ?? where}
    >
      {notice?.code === 'otherAccount' && (
        <Banner tone="warning" title={words.otherAccountTitle}>
          {words.otherAccount(notice)}
        </Banner>
      )}
      <Facts connect={connect} where={connect.screen === 'attention' ? where : undefined} />
      <Actions {...props} />
    </ConnectScreen>
  );
}

type Words = (typeof connectWords)['messages'];

function titleOf(words: Words, connect: ConnectedScreenProps['connect']): string {
  const { screen, scheme, providerName: provider } = connect;
  if (screen === 'connected') {
    if (connect.notice?.code === 'signedInAgain') return words.renewedTitle({ provider });
    if (connect.notice?.code === 'detailsInUse') return words.detailsInUse;
    return words.connectedTitle({ provider });
  }
  return opensWindow(scheme)
    ? words.attentionTitle({ provider })
    : words.attentionKeyTitle({ provider });
}

function sentenceOf(words: Words, connect: ConnectedScreenProps['connect']): string | undefined {
  const { screen, scheme, providerName: provider } = connect;
  if (screen === 'connected') return undefined;
  return opensWindow(scheme) ? words.attentionText({ provider }) : words.attentionKeyText;
}

/** The account, then what the app may do with it. */
function Facts({ connect, where }: { connect: ConnectedScreenProps['connect']; where?: string }) {
  const words = useMessages(connectWords);
  const locale = useLocale();
  const app = useAppName(connect);
  const { connection, access, providerName: provider } = connect;
  const person = connection.consumer?.consumerName || undefined;
  const since =
    connection.createTime && words.connectedSince({ since: connection.createTime, locale });
  const [title, ...notes] = [person, where, since].filter(Boolean);
  return (
    <ConnectRows>
      {title && (
        <ConnectRow person={person} icon={person ? undefined : 'link'} title={title}>
          {notes.length > 0 && notes.map((note) => <span key={note}>{note}</span>)}
        </ConnectRow>
      )}
      <AccessRows access={access} provider={provider} app={app} slim />
    </ConnectRows>
  );
}

/** The first of the actions that make sense here is the wide button; the others stand on the quiet line. */
function Actions({ connect, options, canDisconnect }: ConnectedScreenProps) {
  const words = useMessages(connectWords);
  const { connection, scheme } = connect;
  const isAttention = connect.screen === 'attention';
  const inWindow = opensWindow(scheme);
  const { onContinue, redirectUrl } = options;
  const canContinue = !isAttention && Boolean(onContinue ?? redirectUrl);
  const canSignIn = scheme?.kind !== 'none';
  const again = {
    external: inWindow,
    onClick: connect.reconnect,
    children: inWindow ? words.signInAgain : words.enterDetails,
  };
  const disconnect = canDisconnect && (
    <DisconnectButton connect={connect} options={options} wide={!canContinue && !canSignIn} />
  );
  if (canContinue) {
    const target = onContinue ? { onClick: () => onContinue(connection) } : { href: redirectUrl };
    return (
      <ConnectBottom
        quiet={
          <>
            {canSignIn && <QuietButton {...again} />}
            {disconnect}
          </>
        }
      >
        <WideButton {...target}>{words.continue}</WideButton>
      </ConnectBottom>
    );
  }
  if (!canSignIn) return <ConnectBottom>{disconnect}</ConnectBottom>;
  return (
    <ConnectBottom quiet={disconnect}>
      <WideButton variant={isAttention ? 'primary' : 'secondary'} {...again} />
    </ConnectBottom>
  );
}
