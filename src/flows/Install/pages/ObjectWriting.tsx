import { useMemo } from 'react';
import { savedWriteObject } from '../../../core/config/saved';
import { readWriteRules } from '../../../core/config/writeRules';
import { readableName } from '../../../core/mapping/normalizeName';
import type { ManifestObject, WriteChoice } from '../../../core/types';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import type { Messages } from '../../../locale/types';
import { useMessages } from '../../../provider/useMessages';
import { PageSection } from '../frame/PageSection';
import { useInstall } from '../InstallContext';
import { InstallFacts } from './InstallFacts';
import { WriteRules, WriteSettings } from './WriteSettings';

function summaryOf({ enabled, deletion }: WriteChoice, words: Messages['install']): string {
  if (!enabled) return words.notUsed;
  return deletion ? `${words.writes} · ${words.deletes}` : words.writes;
}

/** Whether the app may write this object, and the rules that are saved for its fields. */
export function ObjectWriting({ object }: { object: ManifestObject }) {
  const { draft, names, readOnly } = useInstall();
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const { objectName, displayName, write, read } = object;
  const saved = savedWriteObject(data.installation?.config.content, objectName);
  const rules = useMemo(() => readWriteRules(saved), [saved]);
  const fieldName = (name: string) => read?.fields[name]?.displayName ?? readableName(name);
  const choice = draft.choices.objects[objectName]?.write;
  if (!write || !choice) return null;
  if (readOnly) {
    return (
      <PageSection>
        <InstallFacts facts={[{ label: words.writing, value: summaryOf(choice, words) }]} />
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
