import type { ReactNode } from 'react';
import { lettersOf } from '../../components/Tile/lettersOf';
import { Icon, type IconName } from '../../components/icons/Icon';

/** Rows of what will happen, what can be done, or what is. Each is a `ConnectRow`. */
export function ConnectRows(props: { 'aria-label'?: string; children: ReactNode }) {
  return (
    // Safari drops the role of a list that shows no markers.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="amp-connectRows" aria-label={props['aria-label']}>
      {props.children}
    </ul>
  );
}

export interface ConnectRowProps {
  icon?: IconName;
  /** Name of the person whose initials stand in place of an icon. */
  person?: string;
  title: ReactNode;
  /** Title and note on one line where they fit. */
  slim?: boolean;
  /** Note below the title: text, or links side by side. */
  children?: ReactNode;
}

/** One row: icon, title, note. */
export function ConnectRow({ icon, person, title, slim, children }: ConnectRowProps) {
  return (
    <li className="amp-connectRow" data-slim={slim ? '' : undefined}>
      {icon && <Icon name={icon} className="amp-connectRowIcon" />}
      {person && (
        <span className="amp-connectFace" aria-hidden="true" translate="no">
          {lettersOf(person)}
        </span>
      )}
      <span className="amp-connectRowText">
        <span className="amp-connectRowTitle">{title}</span>
        {children && <span className="amp-connectRowNote">{children}</span>}
      </span>
    </li>
  );
}
