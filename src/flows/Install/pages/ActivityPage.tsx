import { ActivityList } from './ActivityList/ActivityList';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { Heading } from '../../../components/Heading/Heading';
import { PageSection } from '../frame/PageSection';
import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { useNow } from '../../../components/useNow';
import { readableName } from '../../../core/mapping/normalizeName';
import type { Manifest } from '../../../core/types';
import { useActivity, useRunLogs } from '../../../hooks/install/useActivity';
import { clockTime } from '../../../locale/format';
import { install } from '../../../locale/en/install';
import { useLocale, useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { BackfillList } from './BackfillList';
import { howOften, readObjects } from '../words/scheduleWords';

function objectNames({ objects }: Manifest): (objectName: string) => string {
  return (objectName) =>
    objects.find((object) => object.objectName === objectName)?.displayName ??
    readableName(objectName);
}

/** Progress of the first reads, and the latest runs with their results. */
export function ActivityPage() {
  const { draft } = useInstall();
  const words = useMessages(install);
  return (
    <div className="amp-page">
      <Heading tabIndex={-1}>{words.activity}</Heading>
      <BackfillList manifest={draft.manifest} base={draft.base} unfinishedOnly />
      <PageSection title={words.lastRuns}>
        <Runs />
      </PageSection>
    </div>
  );
}

function Runs() {
  const { draft, names } = useInstall();
  const { manifest, base } = draft;
  const words = useMessages(install);
  const now = useNow();
  const { runs, error, reload } = useActivity();
  if (error) return <ErrorNotice error={error} onRetry={() => void reload()} />;
  if (!runs) return <Skeleton shape="row" lines={4} />;
  if (runs.length === 0) {
    const objects = readObjects(manifest, base);
    const isRegular = objects.every(({ read }) => read?.schedule);
    const schedule = isRegular ? howOften(objects, names.app, words) : undefined;
    return <p className="amp-pageText">{words.noRuns({ schedule })}</p>;
  }
  return (
    <ActivityList
      runs={runs}
      now={now}
      nameOf={objectNames(manifest)}
      renderDetails={({ id }) => <Logs runId={id} />}
    />
  );
}

function Logs({ runId }: { runId: string }) {
  const words = useMessages(install);
  const locale = useLocale();
  const { logs, error, reload } = useRunLogs(runId);
  if (error) return <ErrorNotice error={error} onRetry={reload} />;
  if (!logs) return <Skeleton lines={2} />;
  if (logs.length === 0) return <p className="amp-pageText">{words.noDetails}</p>;
  return (
    <ol className="amp-activityLogs">
      {logs.map(({ timestamp, message }, index) => (
        // A log only grows at its end, and two of its lines can be the same.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${timestamp} ${index}`}>
          <span>{clockTime(locale, timestamp)}</span>
          {message.msg && <LogText text={message.msg} />}
          {message.error && <LogText text={message.error} />}
        </li>
      ))}
    </ol>
  );
}

function LogText({ text }: { text: string }) {
  return (
    <>
      <span> · </span>
      <bdi>{text}</bdi>
    </>
  );
}
