import { useState } from 'react';
import type { UseConnectResult } from '../../src/actions/connect/ConnectOptions';
import { useConnect } from '../../src/hooks/connect/useConnect';
import { useConnection } from '../../src/hooks/connect/useConnection';
import { demo } from '../support/storyWorld';

const who = { provider: 'salesforce', groupRef: demo.groupRef, consumerRef: demo.consumerRef };

/** A host's own screens, drawn with `useConnect` and `useConnection` alone. */
export function OwnConnect() {
  const [log, setLog] = useState<string[]>([]);
  const connect = useConnect({
    ...who,
    onConnectSuccess: ({ id }) => setLog((all) => [...all, `onConnectSuccess ${id}`]),
  });
  return (
    <section aria-label="Own screens">
      <h2>{connect.providerName}</h2>
      <OwnScreen connect={connect} />
      <ul>
        {log.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function OwnScreen({ connect }: { connect: UseConnectResult }) {
  switch (connect.screen) {
    case 'ready':
      return (
        <button type="button" onClick={() => connect.submit()}>
          Sign in
        </button>
      );
    case 'waiting':
      return (
        <p>
          Waiting for the window.{' '}
          <button type="button" onClick={connect.showWindow}>
            Show it
          </button>{' '}
          <button type="button" onClick={connect.cancel}>
            Stop
          </button>
        </p>
      );
    case 'blocked':
      return (
        <a href={connect.waiting.url} target="_blank" rel="noopener noreferrer">
          Sign in
        </a>
      );
    case 'failed':
      return (
        <p>
          {connect.reason ?? connect.error.message}{' '}
          <button type="button" onClick={connect.retry}>
            Again
          </button>
        </p>
      );
    case 'connected':
      return <OwnConnection />;
    default:
      return <p>{connect.screen}</p>;
  }
}

function OwnConnection() {
  const { connection, disconnect, reconnect } = useConnection(who);
  return (
    <p>
      Connected as {connection?.consumer.consumerName}.{' '}
      <button type="button" onClick={reconnect}>
        Sign in again
      </button>{' '}
      <button type="button" onClick={() => void disconnect()}>
        Disconnect
      </button>
    </p>
  );
}
