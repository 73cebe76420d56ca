import { StateWord } from '../../../components/StateWord/StateWord';
import type { ManifestObject } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { ObjectUse, type ObjectUseValue } from './ObjectUse';

/** Select for the use of an object. An object that the builder keeps on has no choice to offer. */
export function ObjectUseControl({ object }: { object: ManifestObject }) {
  const { draft, installed, readOnly } = useInstall();
  const words = useMessages(install);
  const { objectName, read } = object;
  const choice = draft.choices.objects[objectName]?.read;
  if (!read || !choice) return null;
  const whenIncluded = choice.paused ? 'paused' : 'inUse';
  const value: ObjectUseValue = choice.included ? whenIncluded : 'leftOut';
  if (read.alwaysOn && value === 'inUse') {
    return <StateWord tone="muted">{words.alwaysOn}</StateWord>;
  }
  if (readOnly || (read.error !== undefined && !choice.included)) return null;
  const saved = installed ? draft.base.objects[objectName]?.read : undefined;
  const choices: ObjectUseValue[] =
    saved?.included || choice.paused ? ['inUse', 'paused', 'leftOut'] : ['inUse', 'leftOut'];
  // The API cannot take an object away; one that is saved as paused has no further state.
  if (saved?.included && saved.paused) choices.pop();
  // An always-on object that is off can only be put into use.
  const options: ObjectUseValue[] = read.alwaysOn ? ['inUse', value] : choices;
  return (
    <ObjectUse
      object={object.displayName}
      value={value}
      options={options}
      onChange={(next) => {
        draft.edit({ type: 'setIncluded', objectName, included: next !== 'leftOut' });
        draft.edit({ type: 'setPaused', objectName, paused: next === 'paused' });
      }}
    />
  );
}
