import type { LinkState } from '../../components/LinkHeader/LinkHeader';
import { type ConnectScreen, opensWindow } from '../../core/connectScreen';
import type { UseConnectResult } from '../../actions/connect/ConnectOptions';
import type { connect as connectWords } from '../../locale/en/connect';

const links: Record<ConnectScreen, LinkState> = {
  loading: 'idle',
  checking: 'waiting',
  misconfigured: 'broken',
  package: 'idle',
  ready: 'idle',
  continue: 'idle',
  waiting: 'waiting',
  blocked: 'idle',
  failed: 'broken',
  metadata: 'idle',
  connected: 'connected',
  attention: 'broken',
};

/** State of the line between the two products. */
export function linkOf(connect: UseConnectResult): LinkState {
  if (connect.screen === 'waiting' && connect.waiting.phase === 'timedOut') return 'idle';
  if (connect.screen === 'ready' || connect.screen === 'metadata') {
    if (connect.form.pending) return 'waiting';
    if (connect.form.error) return 'broken';
  }
  return links[connect.screen];
}

/** What happens to the person's credentials; nothing while the way to sign in is not known. */
export function trustOf(
  connect: UseConnectResult,
  words: (typeof connectWords)['messages'],
  app: string,
): string | undefined {
  switch (connect.screen) {
    case 'loading':
    case 'checking':
    case 'misconfigured':
      return undefined;
    case 'ready':
    case 'metadata':
      return connect.form.fields.some(({ secret }) => secret)
        ? words.sentEncrypted
        : words.neverSeesPassword({ app });
    case 'connected':
    case 'attention':
      return opensWindow(connect.scheme) ? words.neverSeesPassword({ app }) : words.sentEncrypted;
    default:
      return words.neverSeesPassword({ app });
  }
}
