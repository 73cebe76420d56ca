import { CompactOnly } from '../frame/CompactOnly';
import { ConfigReview } from './ConfigReview/ConfigReview';
import { Heading } from '../../../components/Heading/Heading';
import { type Fact, InstallFacts } from './InstallFacts';
import { Link } from '../../../components/Link/Link';
import { ObjectList, type ObjectListItem } from './ObjectList/ObjectList';
import { PageSection } from '../frame/PageSection';
import { countFields } from '../../../core/config/validate';
import { countToMap } from '../../../core/installation';
import type { ConfigIssue, Manifest, ManifestObject } from '../../../core/types';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import type { Messages } from '../../../locale/types';
import { useInstall } from '../InstallContext';
import { DriftNotices } from '../notices/DriftNotices';
import { DraftNotices, FailureNotice } from '../notices/InstallNotices';
import { changeNames } from '../words/changeNames';
import { useAlsoAllowed } from '../words/useAlsoAllowed';
import { howOften, pastRecords, readObjects, recordsRead } from '../words/scheduleWords';
import type { InstallNames } from '../words/useInstallNames';

type Words = Messages['install'];

function headline(
  args: { manifest: Manifest; issues: ConfigIssue[]; changeCount: number; installed: boolean },
  provider: string,
  words: Words,
): string {
  const { manifest, issues, changeCount, installed } = args;
  const open = manifest.objects
    .map(({ objectName, displayName }) => ({
      displayName,
      count: countToMap(issues, objectName),
    }))
    .filter(({ count }) => count > 0);
  const [first] = open;
  if (first && open.length === 1) {
    return words.oneThingLeft({ count: first.count, object: first.displayName });
  }
  if (first) {
    const count = open.reduce((sum, one) => sum + one.count, 0);
    return words.thingsLeft({ count, objects: open.map(({ displayName }) => displayName) });
  }
  if (!installed) return words.readyToInstall({ provider });
  return changeCount > 0
    ? words.changesToSave({ count: changeCount })
    : words.isInstalled({ provider });
}

/** *4 fields · creates and updates*, or why it cannot be read. */
function summaryOf(
  object: ManifestObject,
  { choices }: UseDraftResult,
  provider: string,
  words: Words,
): string {
  const choice = choices.objects[object.objectName];
  if (object.read?.error !== undefined) {
    return words.cannotReadShort({ object: object.displayName, provider });
  }
  const parts: string[] = [];
  if (object.read && choice?.read?.included) {
    const count = countFields(object.read, choice.read);
    parts.push(choice.read.allFields ? words.allFields : words.fieldCount({ count }));
  }
  if (choice?.write?.enabled) parts.push(words.writes);
  if (choice?.write?.enabled && choice.write.deletion) parts.push(words.deletes);
  return parts.join(' · ') || words.notUsed;
}

function factsOf(draft: UseDraftResult, names: InstallNames, words: Words): Fact[] {
  const { manifest, choices } = draft;
  const read = readObjects(manifest, choices);
  const also = [
    manifest.proxy && words.otherRequests({ provider: names.provider, person: names.person }),
    manifest.subscribes && words.subscribes({ provider: names.provider }),
  ].filter((text): text is string => Boolean(text));
  return [
    { label: words.howOften, value: howOften(read, names.app, words) },
    { label: words.whichRecords, value: recordsRead(read, words) },
    { label: words.pastRecords, value: pastRecords(read, words) },
    { label: words.also, value: also.length > 0 ? also.join(', ') : undefined },
  ].filter(({ value }) => value !== undefined);
}

/** The review: what will happen before the first install, and what a save would change after it. */
export function Overview() {
  const { draft, states, names, installed, readOnly, goTo } = useInstall();
  const words = useMessages(install);
  const also = useAlsoAllowed();
  const { manifest, issues, changes, choices } = draft;
  const items = manifest.objects.map((object): ObjectListItem => ({
    objectName: object.objectName,
    label: object.displayName,
    summary: summaryOf(object, draft, names.provider, words),
    state: states[object.objectName],
    actions: object.read?.error !== undefined && !readOnly && <UnreadableActions object={object} />,
  }));
  const title = headline(
    { manifest, issues, installed, changeCount: changes.length },
    names.provider,
    words,
  );
  return (
    <div className="amp-page">
      <Heading tabIndex={-1}>{title}</Heading>
      <FailureNotice />
      <DriftNotices />
      <DraftNotices />
      {items.length > 0 ? (
        <ObjectList
          items={items}
          onOpen={(objectName) => goTo({ page: 'object', objectName })}
          aria-label={words.data}
        />
      ) : (
        <p className="amp-pageText">{words.nothingToChoose({ app: names.app })}</p>
      )}
      <OtherPages />
      <InstallFacts facts={factsOf(draft, names, words)} />
      {installed && changes.length > 0 && (
        <PageSection title={words.review}>
          <ConfigReview changes={changes} names={changeNames(manifest, choices)} also={also} />
        </PageSection>
      )}
    </div>
  );
}

/** Rows for the pages that the navigation offers where there is room for it. */
function OtherPages() {
  const { names, installed, goTo } = useInstall();
  const words = useMessages(install);
  const items: ObjectListItem[] = [
    { objectName: 'connection', label: words.connection, summary: names.account ?? '' },
  ];
  if (installed) {
    items.push({ objectName: 'activity', label: words.activity, summary: words.activityHelp });
  }
  return (
    <CompactOnly>
      <ObjectList
        items={items}
        onOpen={(page) => goTo({ page: page === 'activity' ? 'activity' : 'connection' })}
      />
    </CompactOnly>
  );
}

function UnreadableActions({ object }: { object: ManifestObject }) {
  const { draft, recheck } = useInstall();
  const words = useMessages(install);
  const { objectName } = object;
  const { included, paused } = draft.choices.objects[objectName]?.read ?? {};
  return (
    <>
      <Link onClick={() => recheck.check(objectName)}>{words.checkAgain}</Link>
      {included && !paused ? (
        <Link onClick={() => draft.edit({ type: 'setIncluded', objectName, included: false })}>
          {words.leaveOut}
        </Link>
      ) : (
        <span className="amp-objectSummary">{included ? words.paused : words.leftOut}</span>
      )}
    </>
  );
}
