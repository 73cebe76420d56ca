import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { supportDetails } from '../../../components/ErrorNotice/ErrorNotice';
import type { Refusal } from '../../../core/config/refusal';
import type { AmpError } from '../../../core/errors';
import type { ManifestObject } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { changeNames } from '../words/changeNames';

export interface RefusalNoticeProps {
  error: AmpError;
  /** Those that name this object. */
  refusals: Refusal[];
  object: ManifestObject;
}

/** The server's words about one object, its remedy, and a button that leaves out the field it names. */
export function RefusalNotice({ error, refusals, object }: RefusalNoticeProps) {
  const { draft, names } = useInstall();
  const { objectName } = object;
  const words = useMessages(install);
  const { provider } = names;
  const { field } = changeNames(draft.manifest, draft.choices);
  const chosen = draft.choices.objects[objectName]?.read;
  const inUse = refusals.flatMap(({ fieldName, mapToName }) =>
    fieldName !== undefined && (mapToName !== undefined || chosen?.fields[fieldName])
      ? [{ fieldName, mapToName }]
      : [],
  );
  const extra = inUse.find(({ mapToName }) => mapToName === undefined)?.fieldName;
  const fields = inUse.map(({ fieldName }) => field(objectName, fieldName));
  const quoted = [...new Set(refusals.map(({ detail }) => detail ?? error.detail))];
  const leaveOut = (fieldName: string) =>
    draft.edit({ type: 'setFields', objectName, fieldNames: [fieldName], selected: false });
  return (
    <Banner
      tone="error"
      title={words.refusedAt({ object: object.displayName })}
      quote={[...quoted, error.remedy].filter(Boolean).join(' ')}
      details={supportDetails(error)}
      action={
        extra !== undefined && (
          <Button onClick={() => leaveOut(extra)}>
            {words.leaveOutField({ field: field(objectName, extra) })}
          </Button>
        )
      }
    >
      {fields.length > 0
        ? words.refusedFields({ provider, fields })
        : words.refusedHelp({ provider })}
    </Banner>
  );
}
