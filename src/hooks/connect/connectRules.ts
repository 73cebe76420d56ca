/** What a sign-in needs beyond knowing who is connected: schemes, forms, windows. */
import { missingMetadata } from '../../core/auth/metadata';
import { readAuthScheme } from '../../core/auth/scheme';
import { connectScreenOf } from '../../core/connectScreen';
import { readableName } from '../../core/mapping/normalizeName';
import { connect } from '../../locale/en/connect';
import { mergeMessages } from '../../locale/format';
import type { Localization } from '../../locale/types';
import { AuthorizationSession } from '../../actions/connect/authorizationSession';
import { createConnectActions } from '../../actions/connect/connectActions';
import { viewOf } from '../../actions/connect/connectView';
import { CustomAuthSession } from '../../actions/connect/customAuthSession';
import { sendCredentials } from '../../actions/connect/sendCredentials';
import { moveInstallation } from '../../actions/connect/replaceConnection';

/** What stands in the window until the provider's page is there. */
function windowWords(messages: Localization['messages'], provider: string) {
  const { windowTitle, windowText } = mergeMessages(connect.messages, messages?.connect);
  return { title: windowTitle({ provider }), text: windowText };
}

/** As one part to be fetched: before any form is on screen, so that a click always finds it. */
export const connectRules = {
  readAuthScheme,
  missingMetadata,
  readableName,
  connectScreenOf,
  viewOf,
  windowWords,
  createConnectActions,
  sendCredentials,
  moveInstallation,
  AuthorizationSession,
  CustomAuthSession,
};

export type ConnectRules = typeof connectRules;
