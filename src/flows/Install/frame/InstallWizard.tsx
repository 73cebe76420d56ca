import { useEffect, useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { Columns } from './Columns';
import { Footer } from './Footer';
import { Screen } from '../../../components/Screen/Screen';
import { Stepper } from './Stepper';
import type { WizardStep } from '../../../core/wizard';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { PlacePage } from './PlacePage';
import { type InstallPlacesProps, usePlaces } from './usePlaces';
import { firstPlace, useWizard } from './useWizard';

export interface InstallWizardProps extends InstallPlacesProps {
  /** How many steps there are, for the screens around this one. */
  onSteps: (total: number) => void;
}

/** The same pages one at a time: each object that needs a choice, then the review. */
export function InstallWizard({ onSteps, ...props }: InstallWizardProps) {
  const { draft, actions } = props;
  const words = useMessages(install);
  const [first] = useState(() => firstPlace(draft));
  const places = usePlaces(props, first);
  const { where, lead } = places;
  const { page } = where;
  const wizard = useWizard(draft, where, lead);
  const { steps, position } = wizard;
  const total = steps.length;
  useEffect(() => onSteps(total), [onSteps, total]);
  const step = steps[position] ?? { step: 'review' };
  const pending = actions.state.status === 'running';
  const nameOf = ({ manifest }: typeof draft, at: WizardStep) => {
    if (at.step !== 'object') return words.steps[at.step];
    const object = manifest.objects.find(({ objectName }) => objectName === at.objectName);
    return object?.displayName ?? at.objectName;
  };
  const { next } = lead;
  const endLabel =
    next.step === 'object'
      ? words.next({
          object: nameOf(draft, { step: 'object', objectName: next.objectName }),
          count: next.count,
        })
      : words.install;
  const primaryLabel = wizard.next ? words.nextStep : endLabel;
  return (
    <Screen id={places.screen} focusOnChange={false}>
      <Card size="wide" className="amp-wizard">
        <Stepper step={position + 1} total={total} name={nameOf(draft, step)} />
        <Columns>
          <div ref={page} className="amp-place">
            <PlacePage {...props} places={places} />
          </div>
        </Columns>
        <Footer>
          {wizard.back && <Button onClick={wizard.back}>{words.back}</Button>}
          <Button variant="primary" pending={pending} onClick={wizard.next ?? lead.lead}>
            {primaryLabel}
          </Button>
        </Footer>
      </Card>
    </Screen>
  );
}
