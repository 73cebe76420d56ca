import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';

export interface StepperProps {
  /** From 1. */
  step: number;
  /** Unknown as long as nothing is connected. */
  total?: number;
  /** Name of the step. */
  name: string;
}

/** *Step 2 of 4 · Contact*, and how far that is. */
export function Stepper({ step, total, name }: StepperProps) {
  const words = useMessages(install);
  return (
    <div className="amp-stepper">
      <p className="amp-stepperText">{words.step({ step, total, name })}</p>
      {/* The words say it all; the bar only shows it. */}
      <progress
        className="amp-progressTrack"
        aria-hidden="true"
        value={step - 1}
        max={(total ?? 4) - 1}
      />
    </div>
  );
}
