import { useCombobox } from 'downshift';
import { type RefObject, useContext, useEffect, useMemo, useRef } from 'react';
import { common } from '../../locale/en/common';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { Link } from '../Link/Link';
import { ComboboxList } from './ComboboxList';
import { type ComboboxProps, type ListRow, toRows } from './types';
import { usePopover } from './usePopover';

interface ComboboxPopupProps<Item> extends ComboboxProps<Item> {
  popupId: string;
  anchor: RefObject<HTMLElement | null>;
  onPick: (item: Item) => void;
  /** `refocus`: the person closed it, rather than went elsewhere. */
  onClose: (refocus: boolean) => void;
}

type OptionOf<Item> = Extract<ListRow<Item>, { kind: 'option' }>;

/** Search and list; mounted only while open. */
export function ComboboxPopup<Item>(props: ComboboxPopupProps<Item>) {
  const { groups, itemKey, value, query, onQueryChange, onPick, onClose, anchor, popupId } = props;
  const words = useMessages(common);
  const rows = useMemo(() => toRows(groups, itemKey), [groups, itemKey]);
  const options = useMemo(
    () => rows.filter((row): row is OptionOf<Item> => row.kind === 'option'),
    [rows],
  );
  const popup = useRef<HTMLDivElement>(null);
  const layout = usePopover(popup, anchor);
  useCloseOutside(anchor, popup, () => onClose(false));
  const chosen =
    value === null ? -1 : options.findIndex(({ item }) => itemKey(item) === itemKey(value));
  const combobox = useCombobox<OptionOf<Item>>({
    items: options,
    isOpen: true,
    inputValue: query,
    selectedItem: null,
    initialHighlightedIndex: Math.max(0, chosen),
    defaultHighlightedIndex: 0,
    itemToString: (row) => (row ? props.itemLabel(row.item) : ''),
    scrollIntoView: () => {},
    onStateChange({ type, selectedItem }) {
      const { stateChangeTypes: change } = useCombobox;
      if (type === change.InputKeyDownEscape) onClose(true);
      const picked = type === change.InputKeyDownEnter || type === change.ItemClick;
      if (picked && selectedItem) onPick(selectedItem.item);
    },
    stateReducer: (state, { type, changes }) =>
      // Leaving is not choosing, and the pointer passing out of the list is not leaving it.
      type === useCombobox.stateChangeTypes.InputBlur ||
      type === useCombobox.stateChangeTypes.MenuMouseLeave
        ? state
        : changes,
  });
  const input = combobox.getInputProps({
    'aria-label': props.searchPlaceholder,
    onChange: (event) => onQueryChange(event.currentTarget.value),
  });
  useAnnounceEmpty(options.length === 0 ? props.emptyText : null);

  return (
    <div
      ref={popup}
      id={popupId}
      className="amp-comboboxPopup"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a popover, not a modal window
      role="dialog"
      aria-label={props.label}
      data-layout={layout.mode}
    >
      <div className="amp-comboboxSheetHead">
        <span className="amp-comboboxSheetTitle">{props.label}</span>
        <button
          type="button"
          className="amp-iconButton"
          aria-label={words.close}
          onClick={() => onClose(true)}
        >
          <Icon name="x" />
        </button>
      </div>
      <div className="amp-comboboxSearch">
        <Icon name="search" className="amp-comboboxSearchIcon" />
        <input
          {...input}
          // Nothing left: nothing is active.
          aria-activedescendant={
            options.length > 0 ? input['aria-activedescendant'] || undefined : undefined
          }
          className="amp-comboboxInput"
          type="text"
          placeholder={props.searchPlaceholder}
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
        />
      </div>
      <ComboboxList
        rows={rows}
        optionCount={options.length}
        activeIndex={combobox.highlightedIndex}
        optionHeight={layout.optionHeight}
        query={query}
        renderOption={props.renderOption}
        itemLabel={props.itemLabel}
        isChosen={(item) => value !== null && itemKey(item) === itemKey(value)}
        menuProps={(own) => combobox.getMenuProps({ 'aria-label': props.label, ...own })}
        itemProps={(row) => combobox.getItemProps({ item: row, index: row.index })}
      />
      {options.length === 0 && (
        <div className="amp-comboboxEmpty">
          {props.emptyText}{' '}
          {query !== '' && (
            <Link
              onClick={() => {
                onQueryChange('');
                popup.current?.querySelector('input')?.focus();
              }}
            >
              {words.clearSearch}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

/** Closes when a press or the focus lands elsewhere. */
function useCloseOutside(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (anchor.current?.contains(target) || popup.current?.contains(target)) return;
      latest.current();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('focusin', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('focusin', leave, true);
    };
  }, [anchor, popup]);
}

function useAnnounceEmpty(text: unknown): void {
  const { announce } = useContext(RootContext);
  useEffect(() => {
    if (typeof text === 'string') announce(text);
  }, [announce, text]);
}
