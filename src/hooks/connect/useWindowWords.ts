import { connect } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';

/** Text of the sign-in window until the provider's page is loaded. */
export function useWindowWords(provider: string): { title: string; text: string } {
  const { windowTitle, windowText } = useMessages(connect);
  return { title: windowTitle({ provider }), text: windowText };
}
