import { useContext } from 'react';
import { FieldMapping } from './FieldMapping/FieldMapping';
import { Root } from '../../components/Root/Root';
import { Screen } from '../../components/Screen/Screen';
import { type AmpError, DeveloperError } from '../../core/errors';
import { readableName } from '../../core/mapping/normalizeName';
import type { Localization } from '../../locale/types';
import { type SourceNoun, mapping } from '../../locale/en/mapping';
import { InstallationContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import type { AppearanceOption } from '../../theme/appearance';
import { useHostCallback } from '../../hooks/shared/useHostCallback';
import { useReport, useReportedMistake } from '../../hooks/shared/useReport';
import { asLabel } from '../../utils/record';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import { type ControlledPickerProps, useControlledPicker } from './useControlledPicker';
import { DraftPicker } from './DraftPicker';

export type { ControlledPickerProps } from './useControlledPicker';

interface Looks {
  appearance?: AppearanceOption;
  localization?: Localization;
  /** Your app's name, as in *Acme needs*. */
  appName?: string;
  /** Required ones that are empty are marked too. */
  showMissing?: boolean;
  readOnly?: boolean;
  /** Every error of this picker, once, with the developer's truth. */
  onError?: (error: AmpError) => void;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

export type FieldMappingPickerProps = Looks &
  (
    | {
        /** Inside an `InstallationProvider`: this object's mappings, edited in the shared draft. */
        objectName: string;
        /** What a source is called on screen. Default `field`. */
        sourceNoun?: SourceNoun;
      }
    | ControlledPickerProps
  );

/**
 * Lets a person say which of the provider's fields holds what your app needs. Inside an `InstallationProvider` pass
 * `objectName`; anywhere else, without any provider, pass `targets`, `fields`, `value` and `onChange`.
 */
export function FieldMappingPicker(props: FieldMappingPickerProps) {
  const { appearance, localization, headingLevel } = props;
  return (
    <Root appearance={appearance} localization={localization} headingLevel={headingLevel}>
      <FlowBoundary flow="mapping" onError={props.onError}>
        {'objectName' in props ? <InInstallation {...props} /> : <Controlled {...props} />}
      </FlowBoundary>
    </Root>
  );
}

function InInstallation(props: Looks & { objectName: string; sourceNoun?: SourceNoun }) {
  if (!useContext(InstallationContext)) {
    throw new DeveloperError(
      '<FieldMappingPicker objectName> needs an <InstallationProvider> above it. Wrap it in one, or pass `targets`, `fields`, `value` and `onChange`.',
    );
  }
  return <DraftPicker {...props} />;
}

function Controlled(props: Looks & ControlledPickerProps) {
  const report = useReport('mapping');
  const onChange = useHostCallback('onChange', props.onChange, report);
  const { mistakes, ...picker } = useControlledPicker({ ...props, onChange });
  const what = mistakes.length > 0 ? `<FieldMappingPicker>: ${mistakes.join(' ')}` : undefined;
  useReportedMistake(what, report);
  const words = useMessages(mapping);
  useScreenEvent('mapping', 'mapping.picker');
  return (
    <Screen id="mapping.picker">
      {picker.targets.length > 0 ? (
        <FieldMapping
          {...picker}
          filled={noneFilled}
          showMissing={props.showMissing ?? false}
          provider={asLabel(props.providerName) ?? (props.provider && readableName(props.provider))}
          sourceNoun={props.sourceNoun}
          app={props.appName ?? words.thisApp}
          readOnly={props.readOnly}
        />
      ) : (
        <p className="amp-pageText">{words.noTargets}</p>
      )}
    </Screen>
  );
}

const noneFilled: Record<string, string> = {};

export type { PickerField, PickerTarget, PickerValue } from './pickerTypes';
