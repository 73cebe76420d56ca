import { type MouseEvent, type ReactNode, type RefObject } from 'react';
import { Icon } from '../icons/Icon';
import type { ComboboxProps } from './types';
import type { useListbox } from './useListbox';

interface ComboboxListProps<Item> extends Pick<ComboboxProps<Item>, 'label' | 'renderOption'> {
  id: string;
  query: string;
  scrollerRef: RefObject<HTMLDivElement | null>;
  list: ReturnType<typeof useListbox<Item>>;
  onPick: (index: number) => void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

const place = (top: number, height: number) => ({
  transform: `translateY(${top}px)`,
  blockSize: `${height}px`,
});

/** Acts on the option under the pointer. */
const onOption = (act: (index: number) => void) => (event: MouseEvent) => {
  const option = (event.target as Element).closest('[role=option]');
  if (option) act(Number(option.getAttribute('aria-posinset')) - 1);
};

/** The rows in sight, and the active one, which `aria-activedescendant` must find. */
export function ComboboxList<Item>(props: ComboboxListProps<Item>) {
  const { id, label, list, query, renderOption, onPick, scrollerRef } = props;
  const { groups, count, active, drawn, rowHeight } = list;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search has the focus and its keys
    <div
      ref={scrollerRef}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- grouped, windowed, and more than text
      role="listbox"
      aria-label={label}
      // Chromium makes a scrolling element a tab stop.
      tabIndex={-1}
      className="amp-comboboxScroller"
      hidden={count === 0}
      onMouseMove={onOption(list.hover)}
      onClick={onOption(onPick)}
    >
      <div
        role="presentation"
        className="amp-comboboxList"
        style={{ blockSize: `${drawn.total}px` }}
      >
        {groups.map((group, at) => {
          const { headingTop = 0, rows = [] } = drawn.groups[at] ?? {};
          const headingId = group.label && `${id}-group-${at}`;
          return (
            <div
              key={group.id}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is nothing to a listbox
              role={headingId ? 'group' : 'presentation'}
              aria-labelledby={headingId}
            >
              {headingId && (
                <div
                  id={headingId}
                  role="presentation"
                  className="amp-comboboxHeading"
                  style={place(headingTop, list.headingHeight)}
                >
                  {group.label}
                </div>
              )}
              {rows.map((row) => {
                const item = group.items.at(row.at) as Item;
                const isActive = row.index === active;
                return (
                  <Option
                    // Keys are positions, so that most rows stay mounted when the query changes.
                    key={row.at}
                    listId={id}
                    index={row.index}
                    count={count}
                    isActive={isActive}
                    chosen={list.isChosen(item)}
                    style={place(row.top, rowHeight)}
                  >
                    {renderOption(item, { active: isActive, query })}
                  </Option>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Option(props: {
  listId: string;
  index: number;
  count: number;
  isActive: boolean;
  chosen: boolean;
  style: ReturnType<typeof place>;
  children: ReactNode;
}) {
  const { index, chosen } = props;
  return (
    <div
      id={optionId(props.listId, index)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as its list
      role="option"
      className="amp-comboboxOption"
      style={props.style}
      data-active={props.isActive || undefined}
      aria-selected={chosen}
      aria-setsize={props.count}
      aria-posinset={index + 1}
    >
      <div className="amp-comboboxOptionContent">{props.children}</div>
      {chosen ? (
        <Icon name="check" className="amp-comboboxCheck" />
      ) : (
        <span className="amp-comboboxNoCheck" />
      )}
    </div>
  );
}
