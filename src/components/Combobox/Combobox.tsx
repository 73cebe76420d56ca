import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { isComposing } from '../isComposing';
import { usePart } from '../usePart';
import { ComboboxPopup } from './ComboboxPopup';
import type { ComboboxProps } from './types';
import { type PopoverLayout, layoutFor } from './usePopover';

/**
 * Control that looks like an input and opens a searchable list: in a popover as wide as itself, or in a full-height
 * sheet where the root is narrow. Only the rows in sight are in the document.
 */
export function Combobox<Item>(props: ComboboxProps<Item>) {
  const { value, onChange, label, clearable, disabled, invalid, tone } = props;
  const words = useMessages(common);
  const [shown, setShown] = useState<(PopoverLayout & { query: string }) | null>(null);
  const open = shown !== null;
  const trigger = useRef<HTMLButtonElement>(null);
  const anchor = useRef<HTMLDivElement>(null);
  const ownId = useId();
  const id = props.id ?? ownId;
  const popupId = `${id}-popup`;

  const show = (query: string) => {
    if (disabled || !anchor.current) return;
    setShown({ ...layoutFor(anchor.current), query });
  };
  const hide = (refocus: boolean) => {
    setShown(null);
    if (refocus) trigger.current?.focus();
  };
  const clear = () => {
    hide(true);
    onChange(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = triggerKey(event);
    if (asked === 'none') return;
    if (asked === 'clear') {
      if (clearable && value !== null) clear();
      return;
    }
    event.preventDefault();
    show(asked === 'type' ? event.key : '');
  };

  return (
    <div ref={anchor} className={usePart('combobox', props.className)}>
      <button
        ref={trigger}
        id={id}
        type="button"
        form=""
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- opens a list, cannot be typed into
        role="combobox"
        className="amp-comboboxTrigger"
        data-tone={tone}
        data-invalid={invalid || undefined}
        data-clearable={(clearable && value !== null) || undefined}
        disabled={disabled}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? popupId : undefined}
        aria-label={props.labelledBy ? undefined : label}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        aria-invalid={invalid || undefined}
        aria-required={props.required || undefined}
        onClick={() => (open ? hide(true) : show(''))}
        onKeyDown={onKeyDown}
      >
        <span className="amp-comboboxValue" data-placeholder={value === null || undefined}>
          {value === null ? props.placeholder : props.renderValue(value)}
        </span>
        <Icon name="chevronDown" className="amp-comboboxChevron" />
      </button>
      {clearable && value !== null && !disabled && (
        <button
          type="button"
          form=""
          className="amp-comboboxClear"
          aria-label={words.clear({ label })}
          onClick={clear}
        >
          <Icon name="x" />
        </button>
      )}
      {shown && (
        <ComboboxPopup
          {...props}
          layout={shown}
          firstQuery={shown.query}
          popupId={popupId}
          anchor={anchor}
          onPick={(item) => {
            hide(true);
            onChange(item);
          }}
          onClose={hide}
        />
      )}
    </div>
  );
}

/** Action of a key on the closed control. */
function triggerKey(event: KeyboardEvent): 'open' | 'type' | 'clear' | 'none' {
  if (event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return 'none';
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return 'open';
  if (event.key === 'Backspace' || event.key === 'Delete') return 'clear';
  // The browser turns Space and Enter into a click.
  if (event.key.length === 1 && event.key !== ' ' && !event.altKey) return 'type';
  return 'none';
}
