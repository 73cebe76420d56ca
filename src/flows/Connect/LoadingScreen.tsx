import { ConnectLoading } from './ConnectLoading';
import { common } from '../../locale/en/common';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';
import { useMessages } from '../../provider/useMessages';

/** Connect flow while it waits. Not a `Screen`: what comes after loading must not take the focus from the page. */
export function LoadingScreen(props: { screen?: 'loading' | 'checking'; sentence?: string }) {
  const words = useMessages(common);
  const { screen = 'loading', sentence = words.loading } = props;
  const id = `connect.${screen}`;
  useScreenEvent('connect', id);
  return (
    <div className="amp-screen" data-screen={id}>
      <ConnectLoading sentence={sentence} />
    </div>
  );
}
