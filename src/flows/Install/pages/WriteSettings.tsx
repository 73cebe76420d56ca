import type { WriteRule } from '../../../core/config/writeRules';
import type { WriteChoice } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { Checkbox } from '../../../components/Checkbox/Checkbox';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { InstallFacts } from './InstallFacts';
import { Switch } from '../../../components/Switch/Switch';

export interface WriteSettingsProps {
  app: string;
  object: string;
  value: WriteChoice;
  /** Set elsewhere, and carried: shown, not changed here. */
  rules?: WriteRule[];
  /** The provider's names of fields. */
  fieldName?: (fieldName: string) => string;
  onEnabled: (enabled: boolean) => void;
  onDeletion: (deletion: boolean) => void;
}

/** Switch for writing an object. Deleting is behind *More*, which is open where deleting is on. */
export function WriteSettings(props: WriteSettingsProps) {
  const { app, object, value, rules = [] } = props;
  const words = useMessages(install);
  return (
    <div className="amp-writeSettings">
      <Switch
        label={words.letWrite({ app, object })}
        checked={value.enabled}
        onChange={props.onEnabled}
      />
      {value.enabled && (
        <div className="amp-writeMore">
          <Disclosure summary={words.more} tone="quiet" opens={value.deletion}>
            <Checkbox
              label={words.letDelete({ app, object })}
              checked={value.deletion}
              onChange={props.onDeletion}
            />
          </Disclosure>
        </div>
      )}
      {rules.length > 0 && !value.enabled && (
        <p className="amp-pageText">{words.rulesLost({ count: rules.length })}</p>
      )}
      {rules.length > 0 && value.enabled && (
        <WriteRules rules={rules} fieldName={props.fieldName ?? ((name) => name)} />
      )}
    </div>
  );
}

/** Default values, and what is never written over. */
export function WriteRules(props: { rules: WriteRule[]; fieldName: (name: string) => string }) {
  const words = useMessages(install);
  return (
    <>
      <p className="amp-pageText">{words.rules}</p>
      <InstallFacts
        facts={props.rules.map(({ fieldName, ...rule }) => ({
          label: props.fieldName(fieldName),
          value: words.rule(rule),
        }))}
      />
    </>
  );
}
