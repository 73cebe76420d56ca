import { Stepper } from '../frame/Stepper';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { BackfillList } from '../pages/BackfillList';
import { OutcomeScreen } from './InstallScreens';
import { whatHappensNext } from '../words/scheduleWords';
import type { InstallNames } from '../words/useInstallNames';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';

export interface DoneScreenProps {
  names: InstallNames;
  draft: UseDraftResult;
  /** Number of the wizard's steps. */
  steps?: number;
  onAction: () => void;
}

/** Screen after the first install: what happens next, and the progress of each object's first read. */
export function DoneScreen({ names, draft, steps, onAction }: DoneScreenProps) {
  const words = useMessages(install);
  useScreenEvent('install', 'install.done');
  const { manifest, choices, base } = draft;
  const { app } = names;
  const reading = whatHappensNext({ manifest, choices, app }, words);
  const written = manifest.objects.filter(
    ({ objectName }) => choices.objects[objectName]?.write?.enabled,
  );
  return (
    <OutcomeScreen
      id="install.done"
      title={words.installedTitle({ provider: names.provider })}
      actionLabel={words.done}
      above={steps !== undefined && <Stepper step={steps} total={steps} name={words.steps.done} />}
      onAction={onAction}
    >
      {reading && <p className="amp-pageText">{reading}</p>}
      {written.length > 0 && (
        <p className="amp-pageText">
          {words.doneWriting({ app, objects: written.map(({ displayName }) => displayName) })}
        </p>
      )}
      {manifest.objects.length === 0 && (
        <p className="amp-pageText">{words.installedAutomatically({ app })}</p>
      )}
      <BackfillList manifest={manifest} base={base} />
    </OutcomeScreen>
  );
}
