import type { WriteChoice } from '../../core/types';
import { install } from '../../locale/en/install';
import { useMessages } from '../../provider/contexts';
import { Checkbox } from '../Checkbox/Checkbox';
import { Disclosure } from '../Disclosure/Disclosure';
import { Switch } from '../Switch/Switch';

export interface WriteSettingsProps {
  app: string;
  object: string;
  value: WriteChoice;
  onEnabled: (enabled: boolean) => void;
  onDeletion: (deletion: boolean) => void;
  className?: string;
}

/** May the host write this object? Deleting stands behind *More*, open where it is on. */
export function WriteSettings(props: WriteSettingsProps) {
  const { app, object, value, className } = props;
  const words = useMessages(install);
  return (
    <div className={className ? `amp-writeSettings ${className}` : 'amp-writeSettings'}>
      <Switch
        label={words.letWrite({ app, object })}
        checked={value.enabled}
        onChange={props.onEnabled}
      />
      {value.enabled && (
        <div className="amp-writeMore">
          <Disclosure summary={words.more} tone="quiet">
            <Checkbox
              label={words.letDelete({ app, object })}
              checked={value.deletion}
              onChange={props.onDeletion}
            />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
