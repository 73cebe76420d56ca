import { useEffect, useState } from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useAnnounced } from '../../components/useAnnounced';
import type { AccessSummary } from '../../core/types';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { ConnectRow, ConnectRows } from './ConnectRows';
import { ConnectBottom } from './ConnectScreen';
import { countPermissions } from './countPermissions';

const SAY_AFTER_MS = 300;

export interface LoadingScreenProps {
  /** Default `loading`. */
  screen?: 'loading' | 'checking';
  /** What is awaited. Default: that something loads. */
  sentence?: string;
  /** As many rows are kept free as it will take. */
  access?: AccessSummary;
}

/**
 * Something is awaited: the shape of the screen to come, and after a while a sentence. Not a `Screen`, because what
 * comes after loading must not take the focus from the page.
 */
export function LoadingScreen({ screen = 'loading', sentence, access }: LoadingScreenProps) {
  const { loading } = useMessages(common);
  const [isSlow, setIsSlow] = useState(false);
  const said = sentence ?? loading;
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useAnnounced(isSlow ? said : undefined);
  const id = `connect.${screen}`;
  useScreenEvent('connect', id);
  return (
    <div className="amp-screen amp-connectLoading" data-screen={id} aria-busy="true">
      <div className="amp-connectHead">
        <Skeleton shape="title" className="amp-connectTitleShape" />
        <Skeleton lines={2} className="amp-connectTextShape" />
      </div>
      <RowShapes count={countPermissions(access)} />
      <ConnectBottom quiet={isSlow && said}>
        <Skeleton shape="control" className="amp-connectButtonShape" />
      </ConnectBottom>
    </div>
  );
}

function RowShapes({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <div aria-hidden="true">
      <ConnectRows>
        {Array.from({ length: count }, (_, index) => (
          <ConnectRow key={index} title={<Skeleton />}>
            <Skeleton className="amp-connectNoteShape" />
          </ConnectRow>
        ))}
      </ConnectRows>
    </div>
  );
}
