import type { ReactNode } from 'react';
import { Heading } from '../../../components/Heading/Heading';

export interface PageSectionProps {
  /** Left out for a part that brings its own heading. */
  title?: ReactNode;
  /** Beside the title: what can be done here. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One part of a page, 32 px below the one before. */
export function PageSection({ title, action, children }: PageSectionProps) {
  return (
    <div className="amp-section">
      {title !== undefined && (
        <div className="amp-sectionHead">
          <Heading offset={1}>{title}</Heading>
          {action}
        </div>
      )}
      {children}
    </div>
  );
}

/** The title of a page, with a control beside it. */
export function PageHead({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="amp-pageHead">
      {children}
      {action}
    </div>
  );
}
