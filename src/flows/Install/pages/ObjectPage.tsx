import { type ReactNode, memo, useMemo } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { Heading } from '../../../components/Heading/Heading';
import { InstallFacts } from './InstallFacts';
import { ObjectUse, type ObjectUseValue } from './ObjectUse';
import { PageHead, PageSection } from '../frame/PageSection';
import { StateWord } from '../../../components/StateWord/StateWord';
import { WriteRules, WriteSettings } from './WriteSettings';
import type { DraftAction, ManifestObject, ManifestRead, ReadChoice } from '../../../core/types';
import { readWriteRules } from '../../../core/config/writeRules';
import { readableName } from '../../../core/mapping/normalizeName';
import { useInstallationContext } from '../../../hooks/install/useInstallationContext';
import type { Refusal } from '../../../core/config/refusal';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ObjectFields } from './ObjectFields';
import { ObjectMappings } from './ObjectMappings';
import { pastWords, scheduleWords } from '../words/scheduleWords';
import type { InstallNames } from '../words/useInstallNames';

export interface ObjectPageProps {
  object: ManifestObject;
  draft: UseDraftResult;
  names: InstallNames;
  installed: boolean;
  readOnly: boolean;
  /** Missing mappings are marked: the person pressed on too early. */
  showMissing: boolean;
  /** Filled by us on a first install. */
  filled: Record<string, string>;
  /** What the server said of this object. */
  notice?: ReactNode;
  /** Where it named fields. */
  refusals: Refusal[];
  checking: boolean;
  onCheckAgain: () => void;
}

/** One object: mappings, fields, writing, how often; in this order. */
export function ObjectPage(props: ObjectPageProps) {
  const { object, draft, notice } = props;
  const words = useMessages(install);
  const choice = draft.choices.objects[object.objectName];
  const { read } = object;
  const unreadable = read?.error !== undefined;
  const active = read && !unreadable && choice?.read?.included ? choice.read : undefined;
  return (
    <div className="amp-page">
      <PageHead action={<UseControl {...props} />}>
        <Heading tabIndex={-1}>
          <bdi>{object.displayName}</bdi>
        </Heading>
      </PageHead>
      {read?.mapToName !== undefined && (
        <p className="amp-pageText">
          {words.calledInApp({ app: props.names.app, name: readableName(read.mapToName) })}
        </p>
      )}
      {notice}
      <Standing {...props} />
      {active && read && <ReadSections {...props} read={read} choice={active} />}
      <WriteSection {...props} />
      {active && <HowOften object={object} />}
    </div>
  );
}

const HowOften = /* @__PURE__ */ memo(function HowOften({ object }: { object: ManifestObject }) {
  const words = useMessages(install);
  const { schedule } = object.read ?? {};
  const often = { label: words.howOften, value: scheduleWords(schedule, words) };
  const past = { label: words.pastRecords, value: pastWords(object, words) };
  return <InstallFacts facts={schedule ? [often, past] : [past]} />;
});

/** In use, paused, left out; what the builder keeps on is said, not offered. */
function UseControl({ object, draft, installed, readOnly }: ObjectPageProps) {
  const words = useMessages(install);
  const { objectName, read } = object;
  const choice = draft.choices.objects[objectName]?.read;
  if (!read || !choice) return null;
  const value: ObjectUseValue = !choice.included ? 'leftOut' : choice.paused ? 'paused' : 'inUse';
  if (read.alwaysOn && value === 'inUse') {
    return <StateWord tone="muted">{words.alwaysOn}</StateWord>;
  }
  if (readOnly || (read.error !== undefined && !choice.included)) return null;
  const saved = installed ? draft.base.objects[objectName]?.read : undefined;
  const ways: ObjectUseValue[] =
    saved?.included || choice.paused ? ['inUse', 'paused', 'leftOut'] : ['inUse', 'leftOut'];
  // What is paused on the server cannot be any further out.
  if (saved?.included && saved.paused) ways.pop();
  // Not so elsewhere: it can be taken into use, and is on from then on.
  const options: ObjectUseValue[] = read.alwaysOn ? ['inUse', value] : ways;
  return (
    <ObjectUse
      object={object.displayName}
      value={value}
      options={options}
      onChange={(next) => {
        const edits: DraftAction[] = [
          { type: 'setIncluded', objectName, included: next !== 'leftOut' },
          { type: 'setPaused', objectName, paused: next === 'paused' },
        ];
        edits.forEach(draft.edit);
      }}
    />
  );
}

/** Why there is less on this page than usual. */
function Standing(props: ObjectPageProps) {
  const { object, draft, names, readOnly, checking, onCheckAgain } = props;
  const words = useMessages(install);
  const { objectName, displayName, read } = object;
  const choice = draft.choices.objects[objectName]?.read;
  if (readOnly) {
    return <p className="amp-pageText">{words.readOnlyNow({ provider: names.provider })}</p>;
  }
  if (!read || !choice) return null;
  const isPaused = words.isPaused({ app: names.app, object: displayName });
  if (read.error !== undefined) {
    const says = { object: displayName, provider: names.provider };
    const consequence = choice.included ? words.cannotRead(says) : words.unreadableLeftOut(says);
    return (
      <Banner
        tone={choice.included && !choice.paused ? 'error' : 'warning'}
        title={words.unreadable}
        quote={read.error}
        action={
          <Button pending={checking} onClick={onCheckAgain}>
            {words.checkAgain}
          </Button>
        }
      >
        {choice.included && choice.paused ? isPaused : consequence}
      </Banner>
    );
  }
  if (!choice.included) {
    return (
      <div className="amp-section">
        <p className="amp-pageText">{words.isLeftOut({ app: names.app, object: displayName })}</p>
        <div className="amp-pageActions">
          <Button onClick={() => draft.edit({ type: 'setIncluded', objectName, included: true })}>
            {words.useObject({ object: displayName })}
          </Button>
        </div>
      </div>
    );
  }
  if (!choice.paused) return null;
  return <p className="amp-pageText">{isPaused}</p>;
}

function ReadSections(props: ObjectPageProps & { read: ManifestRead; choice: ReadChoice }) {
  const { object, draft, names, read, choice, readOnly } = props;
  const { objectName } = object;
  const { edit } = draft;
  return (
    <>
      {read.mappings.length > 0 && <ObjectMappings {...props} objectName={objectName} />}
      <ObjectFields
        object={object.displayName}
        provider={names.provider}
        read={read}
        choice={choice}
        readOnly={readOnly}
        onSelect={(fieldNames, selected) =>
          edit({ type: 'setFields', objectName, fieldNames, selected })
        }
        onAllFields={(allFields) => edit({ type: 'setAllFields', objectName, allFields })}
      />
    </>
  );
}

function WriteSection({ object, draft, names, readOnly }: ObjectPageProps) {
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const saved = data.installation?.config.content.write?.objects?.[object.objectName];
  const rules = useMemo(() => readWriteRules(saved), [saved]);
  const fieldName = (name: string) => object.read?.fields[name]?.displayName ?? readableName(name);
  const { objectName, displayName, write } = object;
  const choice = draft.choices.objects[objectName]?.write;
  if (!write || !choice) return null;
  if (readOnly) {
    const on = [choice.enabled && words.writes, choice.enabled && choice.deletion && words.deletes];
    const value = on.filter(Boolean).join(' · ') || words.notUsed;
    return (
      <PageSection>
        <InstallFacts facts={[{ label: words.writing, value }]} />
        {rules.length > 0 && <WriteRules rules={rules} fieldName={fieldName} />}
      </PageSection>
    );
  }
  return (
    <PageSection title={words.writing}>
      <WriteSettings
        app={names.app}
        object={displayName}
        value={choice}
        rules={rules}
        fieldName={fieldName}
        onEnabled={(enabled) => draft.edit({ type: 'setWrite', objectName, enabled })}
        onDeletion={(deletion) => draft.edit({ type: 'setDeletion', objectName, deletion })}
      />
    </PageSection>
  );
}
