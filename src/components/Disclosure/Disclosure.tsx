import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../icons/Icon';

export interface DisclosureProps {
  summary: ReactNode;
  children?: ReactNode;
  /** Controlled state. Without it the disclosure keeps its own. */
  open?: boolean;
  /** Opens the content as soon as it becomes `true`. The person may close it. */
  opens?: boolean;
  onToggle?: (open: boolean) => void;
  /** `quiet` reads as meta text, `link` (default) as something to press. */
  tone?: 'link' | 'quiet';
}

/** Line that opens the content below it. Closed content is not rendered. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, open: given, opens = false, onToggle, tone = 'link' } = props;
  const [own, setOwn] = useState(opens);
  const [opened, setOpened] = useState(opens);
  if (opens !== opened) {
    setOpened(opens);
    if (opens) setOwn(true);
  }
  const open = given ?? own;
  const id = useId();
  const toggle = () => {
    setOwn(!open);
    onToggle?.(!open);
  };
  return (
    <div className="amp-disclosure" data-open={open || undefined}>
      <button
        type="button"
        form=""
        className="amp-disclosureSummary"
        data-tone={tone}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <Icon name="chevronEnd" className="amp-disclosureMark" />
        <span>{summary}</span>
      </button>
      {open && (
        <div id={id} className="amp-disclosureContent">
          {children}
        </div>
      )}
    </div>
  );
}
