import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { supportDetails } from '../../../components/ErrorNotice/ErrorNotice';
import type { Refusal } from '../../../core/config/refusal';
import type { AmpError } from '../../../core/errors';
import type { ManifestObject } from '../../../core/types';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';
import type { InstallNames } from '../words/useInstallNames';

/** What the server said of one object: its words, its remedy, and the field to leave out where it names one. */
export function RefusalNotice(props: {
  error: AmpError;
  refusals: Refusal[];
  object: ManifestObject;
  draft: UseDraftResult;
  names: InstallNames;
}) {
  const { error, refusals, object, draft, names } = props;
  const { objectName } = object;
  const words = useMessages(install);
  const { provider } = names;
  const say = changeNames(draft.manifest, draft.choices);
  const chosen = draft.choices.objects[objectName]?.read;
  const inUse = refusals.flatMap(({ fieldName, mapToName }) =>
    fieldName !== undefined && (mapToName !== undefined || chosen?.fields[fieldName])
      ? [{ fieldName, mapToName }]
      : [],
  );
  const extra = inUse.find(({ mapToName }) => mapToName === undefined);
  const fields = inUse.map(({ fieldName }) => say.field(objectName, fieldName));
  const quoted = [...new Set(refusals.map(({ detail }) => detail ?? error.detail))];
  return (
    <Banner
      tone="error"
      title={words.refusedAt({ object: object.displayName })}
      quote={[...quoted, error.remedy].filter(Boolean).join(' ')}
      details={supportDetails(error)}
      action={
        extra && (
          <Button
            onClick={() =>
              draft.edit({
                type: 'setFields',
                objectName,
                fieldNames: [extra.fieldName],
                selected: false,
              })
            }
          >
            {words.leaveOutField({ field: say.field(objectName, extra.fieldName) })}
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
