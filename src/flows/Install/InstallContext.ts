import { type RefObject, createContext, useContext } from 'react';
import type { ConnectActions, ConnectOptions } from '../../actions/connect/ConnectOptions';
import type { ObjectState } from '../../core/types';
import type { UseDraftResult } from '../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../hooks/install/useInstallActions';
import type { InstallationPhase } from '../../provider/contexts';
import type { PrimaryAction } from './frame/usePrimaryAction';
import type { Navigation } from './frame/useRoute';
import type { Recheck } from './useRecheck';
import type { InstallNames } from './words/useInstallNames';

/** Shared by the pages of the panel and the wizard. It exists from the moment the account's fields are known. */
export interface InstallValue extends Navigation {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  names: InstallNames;
  connectOptions: ConnectOptions;
  consumerRef: string;
  /** State of each object, by object name. */
  states: Record<string, ObjectState>;
  /** Mappings prefilled on a first install, by object name; target to provider field. */
  prefilled: Record<string, Record<string, string>>;
  installed: boolean;
  /** `ready`; anything else keeps the account's fields from being read, so that nothing can be changed. */
  phase: InstallationPhase;
  readOnly: boolean;
  /** Id of the current screen, as in events. */
  screen: string;
  primaryAction: PrimaryAction;
  recheck: Recheck;
  /** Filled by the `ConnectCard` on the connection page. */
  connectRef: RefObject<ConnectActions | null>;
  /** Opens the connection page and presses its button. Must be called inside the click. */
  signIn: () => void;
  /** Drops all unsaved edits. */
  discard: () => void;
  onUninstalled: () => void;
  /** The host's next step, where nothing is left to do. */
  onDone?: () => void;
}

export const InstallContext = /* @__PURE__ */ createContext<InstallValue | null>(null);

export function useInstall(): InstallValue {
  const value = useContext(InstallContext);
  if (!value) throw new Error('useInstall needs an InstallContext above it.');
  return value;
}
