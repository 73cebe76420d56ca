import { useMemo } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { findGone, findNewer } from '../../../core/drift';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { useInstallationContext } from '../../../hooks/install/useInstallationContext';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';
import type { InstallNames } from '../words/useInstallNames';

export interface DriftNoticesProps {
  draft: UseDraftResult;
  names: InstallNames;
  readOnly: boolean;
  /** One object's page: only what concerns it. */
  objectName?: string;
}

const unique = (names: string[]) => [...new Set(names)];

/** What has changed at the provider or in the app since it was saved. */
export function DriftNotices({ draft, names, readOnly, objectName }: DriftNoticesProps) {
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const { manifest, choices, issues } = draft;
  const config = data.installation?.config;
  const newer = useMemo(
    () => (config ? findNewer(manifest, config, issues) : { objects: [], toMap: [] }),
    [manifest, config, issues],
  );
  const gone = useMemo(
    () =>
      findGone(manifest, choices).filter(
        (one) => objectName === undefined || one.objectName === objectName,
      ),
    [manifest, choices, objectName],
  );
  if (readOnly || !config) return null;
  const say = changeNames(manifest, choices);
  const isHere = (name: string) => objectName === undefined || name === objectName;
  const goneValues = issues.flatMap((issue) =>
    issue.code === 'valueGone' && isHere(issue.objectName) ? [issue] : [],
  );
  const takeOut = () => {
    for (const { objectName: name, fields: fieldNames } of gone) {
      draft.edit({ type: 'setFields', objectName: name, fieldNames, selected: false });
    }
  };
  const { app, provider } = names;
  const asks = objectName === undefined && newer.objects.length + newer.toMap.length > 0;
  return (
    <>
      {asks && (
        <Banner tone="info" title={words.newerTitle({ app })}>
          {words.newer({
            objects: newer.objects.map(say.object),
            toMap: newer.toMap.map(say.object),
          })}
        </Banner>
      )}
      {gone.length > 0 && (
        <Banner
          tone="warning"
          title={words.goneTitle({ provider })}
          action={<Button onClick={takeOut}>{words.takeOut}</Button>}
        >
          {words.goneFields({
            app,
            fields: gone.flatMap(({ objectName: name, fields }) =>
              fields.map((fieldName) => say.field(name, fieldName)),
            ),
            objects: gone.map((one) => say.object(one.objectName)),
          })}
        </Banner>
      )}
      {goneValues.length > 0 && (
        <Banner tone="warning" title={words.goneValuesTitle({ provider })}>
          {words.goneValues({
            fields: unique(goneValues.map((one) => say.field(one.objectName, one.fieldName))),
            objects: unique(goneValues.map((one) => say.object(one.objectName))),
          })}
        </Banner>
      )}
    </>
  );
}
