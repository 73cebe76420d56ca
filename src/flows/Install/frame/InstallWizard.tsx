import { useEffect } from 'react';
import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { Screen } from '../../../components/Screen/Screen';
import type { WizardStep } from '../../../core/wizard';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { Columns } from './Columns';
import { CurrentPage } from './CurrentPage';
import { Footer } from './Footer';
import { Stepper } from './Stepper';
import { useWizard } from './useWizard';

export interface InstallWizardProps {
  /** Number of steps, for the screens around this one. */
  onSteps: (total: number) => void;
}

/** The first install one page at a time: each object that needs a choice, then the review. */
export function InstallWizard({ onSteps }: InstallWizardProps) {
  const { draft, actions, screen, pageRef, primaryAction } = useInstall();
  const { objects } = draft.manifest;
  const words = useMessages(install);
  const { steps, position, back, next } = useWizard();
  const total = steps.length;
  useEffect(() => onSteps(total), [onSteps, total]);
  const step = steps[position] ?? { step: 'review' };
  const pending = actions.state.status === 'running';
  const displayName = (objectName: string) =>
    objects.find((object) => object.objectName === objectName)?.displayName ?? objectName;
  const nameOf = (at: WizardStep) =>
    at.step === 'object' ? displayName(at.objectName) : words.steps[at.step];
  const last = primaryAction.next;
  const lastLabel =
    last.step === 'object'
      ? words.next({ object: displayName(last.objectName), count: last.count })
      : words.install;
  return (
    <Screen id={screen} focusOnChange={false}>
      <Card size="wide" className="amp-wizard">
        <Stepper step={position + 1} total={total} name={nameOf(step)} />
        <Columns>
          <div ref={pageRef} className="amp-place">
            <CurrentPage />
          </div>
        </Columns>
        <Footer>
          {back && <Button onClick={back}>{words.back}</Button>}
          <Button variant="primary" pending={pending} onClick={next ?? primaryAction.run}>
            {next ? words.nextStep : lastLabel}
          </Button>
        </Footer>
      </Card>
    </Screen>
  );
}
