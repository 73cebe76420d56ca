import { type ReactNode, useId, useState } from 'react';
import type { Run } from '../../../../core/activity';
import { install } from '../../../../locale/en/install';
import { useMessages } from '../../../../provider/useMessages';
import { Link } from '../../../../components/Link/Link';
import { StateWord, type StateWordProps } from '../../../../components/StateWord/StateWord';
import { VisuallyHidden } from '../../../../components/VisuallyHidden/VisuallyHidden';
import { useAge } from '../../../../components/useAge';

export interface ActivityListProps {
  runs: Run[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Names for people. */
  nameOf: (objectName: string) => string;
  /** Drawn when *Details* is pressed. */
  renderDetails: (run: Run) => ReactNode;
}

const tones: Record<Run['ended'], StateWordProps['tone']> = {
  success: 'success',
  failure: 'error',
  running: 'muted',
  unknown: 'muted',
};

/** The latest runs, one row each. */
export function ActivityList({ runs, ...row }: ActivityListProps) {
  return (
    <ul className="amp-activity">
      {runs.map((run) => (
        <ActivityRow key={run.id} run={run} {...row} />
      ))}
    </ul>
  );
}

function ActivityRow(props: Omit<ActivityListProps, 'runs'> & { run: Run }) {
  const { run, now, nameOf, renderDetails } = props;
  const words = useMessages(install);
  const [open, setOpen] = useState(false);
  const id = useId();
  const objects = run.objects.map(nameOf);
  return (
    <li className="amp-activityRow">
      <div className="amp-activityLine">
        <When time={run.time} now={now} />
        <span className="amp-activityWhat">
          {words.run({ does: run.does, objects, records: run.records })}
        </span>
        <StateWord tone={tones[run.ended]} icon={run.ended === 'running' ? 'clock' : undefined}>
          {words.ended[run.ended]}
        </StateWord>
      </div>
      {run.ended === 'failure' && (
        <div className="amp-activityMore">
          {run.result && <q className="amp-activityResult">{run.result}</q>}
          <Link
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? words.hideDetails : words.details}
          </Link>
          {open && <div id={id}>{renderDetails(run)}</div>}
        </div>
      )}
    </li>
  );
}

/** *12 minutes ago*, with the exact time on hovering and for screen readers. */
function When({ time, now }: { time?: string; now: number }) {
  const age = useAge(time, now);
  if (!age) return <span className="amp-activityWhen" />;
  return (
    <time className="amp-activityWhen" dateTime={time} title={age.exact}>
      <span>{age.ago}</span>
      <VisuallyHidden>{` (${age.exact})`}</VisuallyHidden>
    </time>
  );
}
