import type { ReactNode } from 'react';
import { common } from '../../../../locale/en/common';
import { useMessages } from '../../../../provider/useMessages';
import { Icon } from '../../../../components/icons/Icon';
import { VisuallyHidden } from '../../../../components/VisuallyHidden/VisuallyHidden';

export interface DiffLineProps {
  kind: 'added' | 'removed' | 'changed';
  /** Name of the field or of the mapping's target. */
  label: ReactNode;
  /** Old and new value of a change. */
  from?: ReactNode;
  to?: ReactNode;
}

const icons = { added: 'plus', removed: 'minus', changed: 'arrow' } as const;

/** One difference between what is saved and what will be: icon, word, and old beside new. */
export function DiffLine({ kind, label, from, to }: DiffLineProps) {
  const words = useMessages(common);
  return (
    <div className="amp-diffLine" data-kind={kind}>
      <span className="amp-diffKind" data-kind={kind}>
        <Icon name={icons[kind]} />
        <span>{words[kind]}</span>
      </span>
      <span className="amp-diffLabel">
        <bdi>{label}</bdi>
        {(from !== undefined || to !== undefined) && <span>: </span>}
        {from !== undefined && (
          <del className="amp-diffFrom" translate="no">
            {from}
          </del>
        )}
        {from !== undefined && to !== undefined && (
          <>
            {' '}
            <Icon name="arrow" className="amp-diffArrow" />
            <VisuallyHidden>{words.changedTo}</VisuallyHidden>{' '}
          </>
        )}
        {to !== undefined && (
          <ins className="amp-diffTo" translate="no">
            {to}
          </ins>
        )}
      </span>
    </div>
  );
}
