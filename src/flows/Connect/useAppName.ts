import type { ConnectView, UseConnectResult } from '../../actions/connect/ConnectOptions';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';

/** The result narrowed to some of its screens. */
export type On<Screen extends ConnectView['screen']> = Extract<
  UseConnectResult,
  { screen: Screen }
>;

/** The host's app for people. */
export function useAppName({ appName }: UseConnectResult): string {
  const { thisApp } = useMessages(connectWords);
  return appName ?? thisApp;
}
