import { useMemo, useState } from 'react';
import { Checkbox } from '../../../components/Checkbox/Checkbox';
import { Link } from '../../../components/Link/Link';
import { extraFields, includedFields } from '../../../core/extraFields';
import { readableName } from '../../../core/mapping/normalizeName';
import type { ManifestObject, ManifestRead, ReadChoice } from '../../../core/types';
import { install } from '../../../locale/en/install';
import type { Messages } from '../../../locale/types';
import { useLocale, useMessages } from '../../../provider/useMessages';
import { PageSection } from '../frame/PageSection';
import { useInstall } from '../InstallContext';
import { FieldChecklist } from './FieldChecklist/FieldChecklist';

export interface ObjectFieldsProps {
  object: ManifestObject;
  read: ManifestRead;
  choice: ReadChoice;
}

type Words = Messages['install'];

const MAX_NAMES = 6;

/** *Record ID, Name, Email and 5 more* */
function namesOf(names: string[], words: Words): string {
  if (names.length <= MAX_NAMES) return names.join(', ');
  return words.andMore({
    names: names.slice(0, MAX_NAMES).join(', '),
    count: names.length - MAX_NAMES,
  });
}

function requiredNames({ required }: ManifestRead, words: Words): string[] {
  return required.map(({ displayName, mapToName, mapToDisplayName }) =>
    mapToName === undefined
      ? displayName
      : words.fieldAs({ field: displayName, as: mapToDisplayName ?? readableName(mapToName) }),
  );
}

/** Fields that are always read in one line, and a list of those that can be added, closed at first. */
export function ObjectFields({ object, read, choice }: ObjectFieldsProps) {
  const { draft, names, readOnly } = useInstall();
  const { objectName } = object;
  const words = useMessages(install);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  // The order goes by what was chosen when the list opened: ticking must not move rows.
  const [chosenAtOpen, setChosenAtOpen] = useState(choice.fields);
  const included = useMemo(
    () => includedFields(read).map((field) => ({ field, locked: true })),
    [read],
  );
  const offered = useMemo(
    () => extraFields(read, chosenAtOpen, locale),
    [read, chosenAtOpen, locale],
  );
  const added = Object.keys(choice.fields).length;
  const canAdd = offered.length > 0 && !readOnly && !choice.allFields;
  const toggle = () => {
    setChosenAtOpen(choice.fields);
    setOpen(!open);
  };
  const whenClosed = added > 0 ? words.changeExtra : words.addExtra;
  const label = open ? words.hideExtra : whenClosed;
  const always = requiredNames(read, words);
  return (
    <PageSection title={words.fields} action={canAdd && <Link onClick={toggle}>{label}</Link>}>
      <p className="amp-pageText">
        {always.length > 0
          ? words.included({ count: always.length, names: namesOf(always, words) })
          : words.noneIncluded}
      </p>
      {added > 0 && !choice.allFields && (
        <AddedFields read={read} choice={choice} total={offered.length} />
      )}
      <EveryField
        offered={read.allFieldsOffered}
        checked={choice.allFields}
        readOnly={readOnly}
        label={words.everyField({ provider: names.provider })}
        onChange={(allFields) => draft.edit({ type: 'setAllFields', objectName, allFields })}
      />
      {open && canAdd && (
        <FieldChecklist
          label={words.extraFields({ object: object.displayName })}
          included={included}
          offered={offered}
          selected={choice.fields}
          onSelect={(fieldNames, selected) =>
            draft.edit({ type: 'setFields', objectName, fieldNames, selected })
          }
        />
      )}
    </PageSection>
  );
}

/** How many fields were added, with their names where the list itself cannot be opened. */
function AddedFields(props: { read: ManifestRead; choice: ReadChoice; total: number }) {
  const { read, choice, total } = props;
  const { readOnly } = useInstall();
  const words = useMessages(install);
  const added = Object.keys(choice.fields);
  const nameOf = (name: string) => read.fields[name]?.displayName ?? readableName(name);
  return (
    <p className="amp-pageText">
      <span>{words.added({ count: added.length, total })}</span>
      {readOnly && <span translate="no">{`: ${namesOf(added.map(nameOf), words)}`}</span>}
    </p>
  );
}

function EveryField(props: {
  offered: boolean;
  checked: boolean;
  readOnly: boolean;
  label: string;
  onChange: (allFields: boolean) => void;
}) {
  const { offered, checked, readOnly, label, onChange } = props;
  if (readOnly) return checked ? <p className="amp-pageText">{label}</p> : null;
  if (!offered && !checked) return null;
  return <Checkbox label={label} checked={checked} onChange={onChange} />;
}
