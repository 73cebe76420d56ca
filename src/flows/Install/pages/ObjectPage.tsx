import { memo } from 'react';
import { Heading } from '../../../components/Heading/Heading';
import { readableName } from '../../../core/mapping/normalizeName';
import type { Refusal } from '../../../core/config/refusal';
import type { ManifestObject } from '../../../core/types';
import type { InstallActionState } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { PageHead } from '../frame/PageSection';
import { useInstall } from '../InstallContext';
import { DriftNotices } from '../notices/DriftNotices';
import { DraftNotices, FailureNotice } from '../notices/InstallNotices';
import { RefusalNotice } from '../notices/RefusalNotice';
import { pastWords, scheduleWords, whichRecords } from '../words/scheduleWords';
import { InstallFacts } from './InstallFacts';
import { ObjectFields } from './ObjectFields';
import { ObjectMappings } from './ObjectMappings';
import { ObjectNote } from './ObjectNote';
import { ObjectUseControl } from './ObjectUseControl';
import { ObjectWriting } from './ObjectWriting';

export interface ObjectPageProps {
  objectName: string;
}

function refusalsOf(state: InstallActionState, objectName: string): Refusal[] {
  if (state.status !== 'failed') return [];
  return state.refusals.filter((refusal) => refusal.objectName === objectName);
}

/** One object: mappings, fields, writing and schedule, in this order. */
export function ObjectPage({ objectName }: ObjectPageProps) {
  const { draft, names, actions } = useInstall();
  const words = useMessages(install);
  const object = draft.manifest.objects.find((one) => one.objectName === objectName);
  if (!object) return null;
  const { read } = object;
  const choice = draft.choices.objects[objectName]?.read;
  const active = read && read.error === undefined && choice?.included ? choice : undefined;
  const refusals = refusalsOf(actions.state, objectName);
  return (
    <div className="amp-page">
      <PageHead action={<ObjectUseControl object={object} />}>
        <Heading tabIndex={-1}>
          <bdi translate="no">{object.displayName}</bdi>
        </Heading>
      </PageHead>
      {read?.mapToName !== undefined && (
        <p className="amp-pageText">
          {words.calledInApp({ app: names.app, name: readableName(read.mapToName) })}
        </p>
      )}
      <ObjectNotices object={object} refusals={refusals} />
      <ObjectNote object={object} />
      {active && read && (
        <>
          {read.mappings.length > 0 && (
            <ObjectMappings
              objectName={objectName}
              read={read}
              choice={active}
              refusals={refusals}
            />
          )}
          <ObjectFields object={object} read={read} choice={active} />
        </>
      )}
      <ObjectWriting object={object} />
      {active && <HowOften object={object} />}
    </div>
  );
}

function ObjectNotices({ object, refusals }: { object: ManifestObject; refusals: Refusal[] }) {
  const { actions } = useInstall();
  const { state } = actions;
  return (
    <>
      {state.status === 'failed' && refusals.length > 0 ? (
        <RefusalNotice error={state.error} refusals={refusals} object={object} />
      ) : (
        <FailureNotice />
      )}
      <DriftNotices objectName={object.objectName} />
      <DraftNotices />
    </>
  );
}

const HowOften = /* @__PURE__ */ memo(function HowOften({ object }: { object: ManifestObject }) {
  const { names } = useInstall();
  const words = useMessages(install);
  const facts = [
    { label: words.howOften, value: scheduleWords(object.read?.schedule, names.app, words) },
    { label: words.whichRecords, value: whichRecords(object, words) },
    { label: words.pastRecords, value: pastWords(object, words) },
  ];
  return <InstallFacts facts={facts.filter(({ value }) => value !== undefined)} />;
});
