import { ActivityPage } from './pages/ActivityPage';
import { ConflictPage } from './pages/ConflictPage';
import { ConnectionPage } from './pages/ConnectionPage';
import { DoneScreen } from './screens/DoneScreen';
import { DriftNotices } from './notices/DriftNotices';
import { InstallWizard } from './frame/InstallWizard';
import { ObjectPage } from './pages/ObjectPage';
import { RefusalNotice } from './notices/RefusalNotice';
import { SaveDialog } from './screens/SaveDialog';

/** What one comes to from Overview, and the wizard, as one part to be fetched. */
export const pages = {
  ActivityPage,
  ConflictPage,
  ConnectionPage,
  ObjectPage,
  DoneScreen,
  DriftNotices,
  InstallWizard,
  RefusalNotice,
  SaveDialog,
};

export type Pages = typeof pages;
