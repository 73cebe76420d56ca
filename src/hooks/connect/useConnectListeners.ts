import { useMemo } from 'react';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { useHostCallback } from '../shared/useHostCallback';
import type { Report } from '../shared/useReport';

/** The host's callbacks of a connect flow as functions that stay the same and cannot fail. */
export function useConnectListeners(
  options: ConnectOptions,
  report: Report,
): Pick<ConnectOptions, 'onReady' | 'onConnectSuccess' | 'onCancel'> {
  const onReady = useHostCallback('onReady', options.onReady, report);
  const onConnectSuccess = useHostCallback('onConnectSuccess', options.onConnectSuccess, report);
  const onCancel = useHostCallback('onCancel', options.onCancel, report);
  return useMemo(
    () => ({ onReady, onConnectSuccess, onCancel }),
    [onReady, onConnectSuccess, onCancel],
  );
}
