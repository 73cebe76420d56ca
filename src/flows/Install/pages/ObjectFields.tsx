import { useMemo, useState } from 'react';
import { Checkbox } from '../../../components/Checkbox/Checkbox';
import { FieldChecklist } from './FieldChecklist/FieldChecklist';
import { Link } from '../../../components/Link/Link';
import { PageSection } from '../frame/PageSection';
import { readableName } from '../../../core/mapping/normalizeName';
import { extraFields, includedFields } from '../../../core/extraFields';
import type { ManifestRead, ReadChoice } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useLocale, useMessages } from '../../../provider/useMessages';
import type { Messages } from '../../../locale/types';

export interface ObjectFieldsProps {
  object: string;
  provider: string;
  read: ManifestRead;
  choice: ReadChoice;
  readOnly: boolean;
  onSelect: (fieldNames: string[], selected: boolean) => void;
  onAllFields: (allFields: boolean) => void;
}

const NAMED = 6;

/** *Record ID, Name, Email and 5 more* */
function namesOf(names: string[], words: Messages['install']): string {
  if (names.length <= NAMED) return names.join(', ');
  return words.andMore({
    names: names.slice(0, NAMED).join(', '),
    count: names.length - NAMED,
  });
}

/** What is always read in one line, and what can be added on top of it: closed until wanted. */
export function ObjectFields(props: ObjectFieldsProps) {
  const { object, provider, read, choice, readOnly } = props;
  const words = useMessages(install);
  const [open, setOpen] = useState(false);
  const included = useMemo(
    () => includedFields(read).map((field) => ({ field, locked: true })),
    [read],
  );
  // What was chosen when it opened: ticking must not reorder the list.
  const [chosenAtOpen, setChosenAtOpen] = useState(choice.fields);
  const locale = useLocale();
  const offered = useMemo(
    () => extraFields(read, chosenAtOpen, locale),
    [read, chosenAtOpen, locale],
  );
  const added = Object.keys(choice.fields).length;
  const nameOf = (name: string) => read.fields[name]?.displayName ?? readableName(name);
  const names = read.required.map(({ displayName, mapToName, mapToDisplayName }) =>
    mapToName === undefined
      ? displayName
      : words.fieldAs({ field: displayName, as: mapToDisplayName ?? readableName(mapToName) }),
  );
  const canAdd = offered.length > 0 && !readOnly && !choice.allFields;
  const toggle = () => {
    setChosenAtOpen(choice.fields);
    setOpen(!open);
  };
  const label = open ? words.hideExtra : added > 0 ? words.changeExtra : words.addExtra;

  return (
    <PageSection title={words.fields} action={canAdd && <Link onClick={toggle}>{label}</Link>}>
      <p className="amp-pageText">
        {names.length > 0
          ? words.included({ count: names.length, names: namesOf(names, words) })
          : words.noneIncluded}
      </p>
      {added > 0 && !choice.allFields && (
        <p className="amp-pageText">
          {words.added({ count: added, total: offered.length })}
          {readOnly && `: ${namesOf(Object.keys(choice.fields).map(nameOf), words)}`}
        </p>
      )}
      {(read.allFieldsOffered || choice.allFields) && !readOnly && (
        <Checkbox
          label={words.everyField({ provider })}
          checked={choice.allFields}
          onChange={props.onAllFields}
        />
      )}
      {readOnly && choice.allFields && (
        <p className="amp-pageText">{words.everyField({ provider })}</p>
      )}
      {open && canAdd && (
        <FieldChecklist
          label={words.extraFields({ object })}
          included={included}
          offered={offered}
          selected={choice.fields}
          onSelect={props.onSelect}
        />
      )}
    </PageSection>
  );
}
