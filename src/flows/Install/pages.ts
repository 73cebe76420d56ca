import { ActivityPage } from './ActivityPage';
import { ConflictPage } from './ConflictPage';
import { ConnectionPage } from './ConnectionPage';
import { DoneScreen } from './DoneScreen';
import { DriftNotices } from './DriftNotices';
import { InstallWizard } from './InstallWizard';
import { ObjectPage } from './ObjectPage';
import { RefusalNotice } from './RefusalNotice';
import { SaveDialog } from './SaveDialog';

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
