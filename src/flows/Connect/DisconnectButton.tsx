import { useState } from 'react';
import type { ConnectOptions, UseConnectResult } from '../../actions/connect/ConnectOptions';
import { Button } from '../../components/Button/Button';
import { ConfirmDialog } from '../../components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../components/Dialog/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import type { Connection } from '../../core/types';
import { useConnection } from '../../hooks/connect/useConnection';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { QuietButton, WideButton } from './ConnectScreen';
import { useAppName } from './useAppName';

interface DisconnectButtonProps {
  connect: UseConnectResult & { connection?: Connection };
  options: ConnectOptions;
  /** The only button of its screen. */
  wide: boolean;
}

/** Ends the connection after asking; refuses where something installed uses it. */
export function DisconnectButton({ connect, options, wide }: DisconnectButtonProps) {
  const words = useMessages(connectWords);
  const { provider: name, groupRef, consumerRef, onDisconnectSuccess, onError } = options;
  const connectionId = connect.connection?.id;
  const { findUse, disconnect, disconnecting } = useConnection({
    provider: name,
    groupRef,
    consumerRef,
    connectionId,
    onDisconnectSuccess,
    onError,
  });
  const [asking, setAsking] = useState<'no' | 'looking' | 'yes' | 'inUse'>('no');
  const names = { provider: connect.providerName, app: useAppName(connect) };

  const ask = async () => {
    setAsking('looking');
    setAsking((await findUse()) === 'used' ? 'inUse' : 'yes');
  };
  const close = () => setAsking('no');
  const trigger = { pending: asking === 'looking', onClick: () => void ask() };
  const account = connect.connection?.providerWorkspaceRef;
  const failure = disconnecting.status === 'failed' ? disconnecting.error : undefined;
  return (
    <>
      {wide ? (
        <WideButton variant="secondary" {...trigger}>
          {words.disconnect}
        </WideButton>
      ) : (
        <QuietButton {...trigger}>{words.disconnect}</QuietButton>
      )}
      <Dialog
        open={asking === 'inUse'}
        onOpenChange={(open) => !open && close()}
        title={words.inUseTitle(names)}
        footer={<Button onClick={close}>{words.close}</Button>}
      >
        <p className="amp-connectText">{words.inUseText(names)}</p>
      </Dialog>
      <ConfirmDialog
        open={asking === 'yes'}
        title={words.disconnectTitle(names)}
        confirmLabel={words.disconnectConfirm}
        pending={disconnecting.status === 'pending'}
        error={
          failure && (
            <ErrorNotice
              error={failure}
              title={words.disconnectFailed(names)}
              provider={names.provider}
              app={connect.appName}
            />
          )
        }
        onConfirm={() => void disconnect().then((isGone) => isGone && close())}
        onKeep={close}
      >
        <p className="amp-connectText">{words.disconnectText(names)}</p>
        {account && <p className="amp-connectMeta">{words.disconnectAccount({ account })}</p>}
      </ConfirmDialog>
    </>
  );
}
