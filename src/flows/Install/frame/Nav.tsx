import { Fragment, type ReactNode, memo } from 'react';
import { common } from '../../../locale/en/common';
import { useMessages } from '../../../provider/useMessages';
import { usePart } from '../../../components/usePart';

export interface NavItem {
  id: string;
  label: ReactNode;
  /** One line below the label: a state word with its icon. */
  state?: ReactNode;
  /** Starts a group of this name. */
  heading?: ReactNode;
  /** Stands apart from what is above it. */
  apart?: boolean;
}

export interface NavProps {
  items: NavItem[];
  current: string;
  onSelect: (id: string) => void;
  /** Drawn above the items, such as a filter. */
  top?: ReactNode;
  'aria-label'?: string;
}

/** The places of a flow, one below the other. */
export const Nav = /* @__PURE__ */ memo(function Nav(props: NavProps) {
  const { items, current, onSelect, top, ...rest } = props;
  const words = useMessages(common);
  return (
    <nav aria-label={rest['aria-label'] ?? words.menu} className={usePart('nav')}>
      {top}
      <ul className="amp-navList">
        {items.map(({ id, label, state, heading, apart }) => (
          <Fragment key={id}>
            {heading && <li className="amp-navHeading">{heading}</li>}
            <li className="amp-navEntry" data-apart={apart || undefined}>
              <button
                type="button"
                form=""
                className="amp-navItem"
                aria-current={id === current ? 'page' : undefined}
                onClick={() => onSelect(id)}
              >
                <span className="amp-navLabel">
                  <bdi>{label}</bdi>
                </span>
                {state && <span className="amp-navState">{state}</span>}
              </button>
            </li>
          </Fragment>
        ))}
      </ul>
    </nav>
  );
});
