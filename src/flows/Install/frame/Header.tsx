import type { ReactNode } from 'react';
import { usePart } from '../../../components/usePart';

export interface HeaderProps {
  /** The provider's `Tile`. */
  logo?: ReactNode;
  name: ReactNode;
  /** Account and person: `acme.my.salesforce.com · Dana Ruiz`. */
  account?: ReactNode;
  /** A state word at the end. */
  state?: ReactNode;
  /** Before everything: the way back where pages push. */
  back?: ReactNode;
}

/** Header line of the panel: provider, account and state. 56 px high. */
export function Header({ logo, name, account, state, back }: HeaderProps) {
  return (
    <div className={usePart('header')}>
      {back}
      {logo}
      <div className="amp-headerText">
        <span className="amp-headerName">{name}</span>
        {account && (
          <span className="amp-headerAccount">
            <bdi translate="no">{account}</bdi>
          </span>
        )}
      </div>
      {state && <div className="amp-headerState">{state}</div>}
    </div>
  );
}
