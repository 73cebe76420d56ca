import { useState } from 'react';
import {
  type FieldSettingDefault,
  FieldSettingWriteOnCreateEnum,
  FieldSettingWriteOnUpdateEnum,
  useCreateInstallation,
  useInstallation,
  useLocalConfig,
  useUpdateInstallation,
} from '@amp-labs/react';

const OBJECT = 'lead';

const textOf = (value: FieldSettingDefault | undefined) => value?.stringValue ?? '';

export function WriteDefaults() {
  const { installation, isPending } = useInstallation();
  const { writeObject, get } = useLocalConfig();
  const { createInstallation } = useCreateInstallation();
  const { updateInstallation } = useUpdateInstallation();
  const [saved, setSaved] = useState(0);
  if (isPending) return <p>Loading…</p>;

  const lead = writeObject(OBJECT);
  const onSuccess = () => setSaved((count) => count + 1);
  const save = () =>
    installation
      ? updateInstallation({ config: get(), onSuccess })
      : createInstallation({ config: get(), onSuccess });
  const setLimit = (isLimited: boolean) => {
    lead.setWriteOnCreateSetting({
      fieldName: 'industry',
      value: FieldSettingWriteOnCreateEnum.Always,
    });
    lead.setWriteOnUpdateSetting({
      fieldName: 'industry',
      value: isLimited ? FieldSettingWriteOnUpdateEnum.Never : FieldSettingWriteOnUpdateEnum.Always,
    });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        <input
          type="checkbox"
          checked={Boolean(lead.getWriteObject())}
          onChange={({ target }) =>
            target.checked ? lead.setEnableWrite() : lead.setDisableWrite()
          }
        />
        Write leads
      </label>
      <label>
        Industry
        <input
          value={textOf(lead.getDefaultValues('industry'))}
          onChange={({ target }) =>
            lead.setDefaultValues({ fieldName: 'industry', value: { stringValue: target.value } })
          }
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={lead.getWriteOnUpdateSetting('industry') === 'never'}
          onChange={({ target }) => setLimit(target.checked)}
        />
        Only for new leads
      </label>
      <button type="submit">Save</button>
      <p data-testid="state">{installation ? 'Installed' : 'Not installed'}</p>
      <p data-testid="saved">Saved {saved}</p>
    </form>
  );
}
