import { useState } from 'react';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';
import { InstallContext } from '../InstallContext';
import { InstallPanel } from './InstallPanel';
import { InstallWizard } from './InstallWizard';
import { type InstallValueArgs, useInstallValue } from './useInstallValue';
import { firstRoute } from './useWizard';

export interface InstallSessionProps extends Omit<InstallValueArgs, 'firstRoute'> {
  variant: 'panel' | 'wizard';
  /** Number of the wizard's steps, for the screens around it. */
  onSteps: (total: number) => void;
}

/** Panel or wizard over one draft. */
export function InstallSession({ variant, onSteps, ...args }: InstallSessionProps) {
  const { draft } = args;
  const isWizard = variant === 'wizard';
  const [first] = useState(() => (isWizard ? firstRoute(draft) : ({ page: 'overview' } as const)));
  const value = useInstallValue({ ...args, firstRoute: first });
  useScreenEvent('install', value.screen);
  return (
    <InstallContext.Provider value={value}>
      {isWizard ? <InstallWizard onSteps={onSteps} /> : <InstallPanel />}
    </InstallContext.Provider>
  );
}
