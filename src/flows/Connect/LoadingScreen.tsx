import { ConnectLoading } from './ConnectLoading';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';

/** Something is awaited. Not a `Screen`: what comes after loading must not take the focus from the page. */
export function LoadingScreen(props: { screen?: 'loading' | 'checking'; sentence?: string }) {
  const words = useMessages(common);
  const { screen = 'loading', sentence = words.loading } = props;
  return (
    <div className="amp-screen" data-screen={`connect.${screen}`}>
      <ConnectLoading sentence={sentence} />
    </div>
  );
}
