import type { FieldMetadata } from '../../../core/types';
import { mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { typeWord } from './fieldWords';

/** More values than this are counted, not listed. */
const MAX_VALUES = 12;

/** What a chosen field is, and on demand what it can hold; plain ones say nothing. */
export function FieldFacts({ field }: { field: FieldMetadata }) {
  const words = useMessages(mapping);
  const facts = [
    typeWord(field, words),
    field.isCustom && words.custom,
    field.readOnly && words.readOnly,
  ].filter(Boolean);
  const values = field.values ?? [];
  if (values.length === 0) {
    const telling = field.referenceTo?.length || field.readOnly;
    return telling ? <p className="amp-mappingNote">{facts.join(' · ')}</p> : null;
  }
  const shown = values.slice(0, MAX_VALUES).map((one) => one.displayValue || one.value);
  return (
    <Disclosure summary={facts.join(' · ')} tone="quiet">
      <p className="amp-mappingNote">
        <span translate="no">{shown.join(', ')}</span>{' '}
        {values.length > MAX_VALUES && (
          <span>{words.andMore({ count: values.length - MAX_VALUES })}</span>
        )}
      </p>
    </Disclosure>
  );
}
