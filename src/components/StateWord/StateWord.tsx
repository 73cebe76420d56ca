import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';

export interface StateWordProps {
  tone?: 'muted' | 'success' | 'warning' | 'error' | 'link';
  /** Default by tone: a check, a warning sign, or none. */
  icon?: IconName;
  children: ReactNode;
}

const icons: Partial<Record<NonNullable<StateWordProps['tone']>, IconName>> = {
  success: 'check',
  warning: 'alert',
  error: 'alert',
};

/** State in a word or two. An icon repeats what the colour means. */
export function StateWord({ tone = 'muted', icon = icons[tone], children }: StateWordProps) {
  return (
    <span className="amp-stateWord" data-tone={tone}>
      {icon && <Icon name={icon} className="amp-stateIcon" />}
      <span>{children}</span>
    </span>
  );
}
