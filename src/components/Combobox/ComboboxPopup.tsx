import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { CloseButton } from '../CloseButton/CloseButton';
import { Icon } from '../icons/Icon';
import { isComposing } from '../isComposing';
import { Link } from '../Link/Link';
import { useSearchAnnounced } from '../useSearchAnnounced';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { useEscape } from '../useEscape';
import { useWayBack } from '../useWayBack';
import { rowAfterKey } from '../windowRows';
import { ComboboxList, optionId } from './ComboboxList';
import type { ComboboxProps } from './types';
import { useCloseOutside } from './useCloseOutside';
import { useListbox } from './useListbox';
import { type PopoverLayout, usePopover } from './usePopover';

interface ComboboxPopupProps<Item> extends ComboboxProps<Item> {
  popupId: string;
  anchor: RefObject<HTMLElement | null>;
  layout: PopoverLayout;
  /** Text that was typed on the closed control. */
  firstQuery: string;
  onPick: (item: Item) => void;
  /** `refocus`: the person closed the list and did not go elsewhere. */
  onClose: (refocus: boolean) => void;
}

/** Search and list. The popup is mounted only while it is open. */
export function ComboboxPopup<Item>(props: ComboboxPopupProps<Item>) {
  const { onPick, onClose, anchor, popupId, layout } = props;
  const words = useMessages(common);
  const [query, setQuery] = useState(props.firstQuery);
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  usePopover(popup, anchor, layout.mode);
  useIsomorphicLayoutEffect(() => input.current?.focus(), []);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useListbox(scroller, props, {
    query,
    rowHeight: layout.optionHeight,
    headingHeight: layout.headingHeight,
  });
  const { count, active } = list;
  const listId = `${popupId}-list`;
  useCloseOutside(anchor, popup, () => onClose(false));
  useEscape(popup, () => onClose(true));
  useWayBack(layout.mode === 'sheet', () => onClose(true));
  useSearchAnnounced(count === 0 ? props.emptyText(query) : query && words.results({ count }));

  const search = (next: string) => {
    setQuery(next);
    list.move(0);
  };
  const clear = () => {
    search('');
    input.current?.focus();
  };
  const pick = (index: number) => {
    const item = list.itemAt(index);
    if (item !== undefined) onPick(item);
  };
  const first = () => popup.current?.querySelector(layout.mode === 'sheet' ? 'button' : 'input');
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = keyAction(event, first());
    const typing = event.target === input.current;
    const to = asked === 'key' && typing ? rowAfterKey(event.key, active, count) : undefined;
    if (asked === 'close') onClose(true);
    else if (to !== undefined) list.move(to);
    else if (typing && asked === 'pick') pick(active);
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from wherever in it
    <div
      ref={popup}
      id={popupId}
      className="amp-comboboxPopup"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a popover, not a modal window
      role="dialog"
      aria-label={props.label}
      aria-modal={layout.mode === 'sheet' || undefined}
      data-layout={layout.mode}
      onKeyDown={onKeyDown}
      // A press anywhere in the popup leaves the focus in the search.
      onMouseDown={(event) => event.target !== input.current && event.preventDefault()}
    >
      <SheetHead title={props.label} onClose={() => onClose(true)} />
      <div className="amp-comboboxSearch">
        <Icon name="search" className="amp-comboboxSearchIcon" />
        <input
          ref={input}
          form=""
          type="text"
          role="combobox"
          className="amp-comboboxInput"
          aria-label={props.searchPlaceholder}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
          placeholder={props.searchPlaceholder}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={query}
          onChange={(event) => search(event.currentTarget.value)}
        />
      </div>
      <ComboboxList
        id={listId}
        scrollerRef={scroller}
        label={props.label}
        list={list}
        query={query}
        renderOption={props.renderOption}
        onPick={pick}
      />
      {count === 0 && (
        <div className="amp-comboboxEmpty">
          <span>{props.emptyText(query)}</span>{' '}
          {query !== '' && <Link onClick={clear}>{words.clearSearch}</Link>}
        </div>
      )}
    </div>
  );
}

/** Head of a sheet: it covers the page, so the list needs a title. */
function SheetHead({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <div className="amp-comboboxSheetHead">
      <span className="amp-comboboxSheetTitle">{title}</span>
      <CloseButton onClick={onClose} />
    </div>
  );
}

/** Action of a key in the open list. `key` by itself moves the active option, or is text. */
function keyAction(event: KeyboardEvent, first: Element | null | undefined) {
  const { key, altKey, shiftKey, nativeEvent } = event;
  if (isComposing(nativeEvent)) return 'none';
  if (altKey && key === 'ArrowUp') return 'close';
  if (key === 'Enter') return 'pick';
  // Shift+Tab from the first element leads back to the control.
  if (shiftKey && key === 'Tab' && event.target === first) return 'close';
  return altKey || shiftKey || event.ctrlKey || event.metaKey ? 'none' : 'key';
}
