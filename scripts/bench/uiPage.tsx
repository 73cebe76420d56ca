/** Page that `bench:ui` measures: `?show=empty|picker|checklist|install&fields=10000`. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FieldChecklist } from '../../src/flows/Install/pages/FieldChecklist/FieldChecklist';
import { Root } from '../../src/components/Root/Root';
import type { FieldMetadata, ValueType } from '../../src/core/types';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { FieldMappingPicker, type PickerValue } from '../../src/flows/Mapping/FieldMappingPicker';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import '../../src/styles.css';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';

const firsts = 'Account,Billing,Contract,Customer,Deal,Invoice,Lead,Order,Renewal,Shipping'.split(
  ',',
);
const seconds = 'Amount,City,Code,Date,Email,Name,Owner,Phone,Status,Type'.split(',');
const types: ValueType[] = ['string', 'float', 'date', 'boolean', 'singleSelect'];

/** Fields with names as an account has them. Every fifth field is custom. */
function manyFields(count: number): FieldMetadata[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${firsts[at % 10]} ${seconds[Math.floor(at / 10) % 10]}`;
    const number = Math.floor(at / 100);
    const valueType = types[at % 7] ?? 'string';
    const values = valueType === 'singleSelect' ? ['Open', 'Won', 'Lost'] : [];
    return {
      fieldName: `${name.replace(' ', '_')}_${number}__c`,
      displayName: number === 0 ? name : `${name} ${number}`,
      valueType,
      isCustom: at % 5 === 0,
      values: values.map((value) => ({ value, displayValue: value })),
    };
  });
}

const targets = Array.from({ length: 20 }, (_, at) => ({
  mapToName: `target_${at}`,
  mapToDisplayName: `${firsts[at % 10]} ${seconds[(at * 3) % 10]}`,
}));

function Empty() {
  const [text, setText] = useState('');
  const [on, setOn] = useState(false);
  return (
    <>
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <input type="checkbox" checked={on} onChange={() => setOn(!on)} />
      <button type="button" onClick={() => setOn(!on)}>
        {on ? 'On' : 'Off'}
      </button>
    </>
  );
}

function Picker({ fields }: { fields: FieldMetadata[] }) {
  const [value, setValue] = useState<PickerValue>({ selectedFieldMappings: {} });
  return <FieldMappingPicker targets={targets} fields={fields} value={value} onChange={setValue} />;
}

function Checklist({ fields }: { fields: FieldMetadata[] }) {
  const [selected, setSelected] = useState<Record<string, true>>({});
  const [rows] = useState(() => fields.map((field) => ({ field })));
  return (
    <Root>
      <FieldChecklist
        label="Fields"
        included={none}
        offered={rows}
        selected={selected}
        onSelect={(names, on) => {
          const next = { ...selected };
          for (const name of names) {
            if (on) next[name] = true;
            else delete next[name];
          }
          setSelected(next);
        }}
      />
    </Root>
  );
}

function Install({ count }: { count: number }) {
  const [emulator] = useState(() =>
    createEmulator({ scenario: 'thousandFields', fieldCount: count }),
  );
  return (
    <AmpersandProvider options={emulator.options}>
      <InstallIntegration integration="salesforceSync" {...people} />
    </AmpersandProvider>
  );
}

const none: never[] = [];
const asked = new URLSearchParams(location.search);
const count = Number(asked.get('fields') ?? 50);
const fields = manyFields(count);
const shows = {
  empty: <Empty />,
  picker: <Picker fields={fields} />,
  checklist: <Checklist fields={fields} />,
  install: <Install count={count} />,
};
const show = shows[(asked.get('show') ?? 'empty') as keyof typeof shows];
createRoot(document.getElementById('root') as HTMLElement).render(show);
