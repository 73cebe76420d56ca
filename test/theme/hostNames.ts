/** Part of the board (`HostNamesBoard`) that a name colours or sizes, and the computed property in which it shows. */
export interface HostName {
  name: string;
  selector: string;
  property: string;
  /** Set as the name's value. Default: a colour. */
  value?: string;
  /** The value is a seed: what shows is derived from it, so that text on it stays readable. */
  isSeed?: boolean;
  /** Scheme in which the name counts. Default: both. */
  scheme?: 'light' | 'dark';
  state?: 'hover' | 'focus' | 'active';
}

/** A colour that no token has, as a browser writes it. */
export const COLOUR = 'rgb(1, 2, 3)';

const primary = '[data-variant="primary"]';
const field = '.amp-textFieldBox';
const disabledField = '.amp-comboboxTrigger:disabled';

type Row = [name: string, selector: string, property: string, more?: Partial<HostName>];

const colours: Row[] = [
  ['accent', '.amp-checkboxInput:checked', 'background-color', { isSeed: true }],
  ['accent', primary, 'background-color', { isSeed: true }],
  ['accent-hover', primary, 'background-color', { state: 'hover' }],
  ['accent-text', primary, 'color'],
  ['border-default', '.amp-textFieldAffix', 'border-inline-end-color'],
  ['border-emphasis', '.amp-card', 'border-top-color'],
  ['border-strong', field, 'border-top-color'],
  ['border-strong', '[data-variant="secondary"]', 'border-top-color'],
  ['surface-primary', '.amp-card', 'background-color'],
  ['surface-secondary', '.amp-textFieldAffix', 'background-color'],
  ['surface-sunken', '.amp-badge', 'background-color'],
  ['surface-hover', '[data-variant="secondary"]', 'background-color', { state: 'hover' }],
  ['surface-selected', '.amp-navItem[aria-current]', 'background-color'],
  ['surface-highlight', '.amp-navItem[aria-current]', 'background-color'],
  ['text-primary', '.amp-heading', 'color'],
  ['text-secondary', '.amp-badge', 'color'],
  ['text-muted', '.amp-fieldNote', 'color'],
  ['text-on-emphasis', '.amp-linkBadge', 'color'],
  ['text-on-emphasis', '[data-variant="danger"]', 'color'],
  ['status-error', '.amp-banner[data-tone="error"] .amp-bannerIcon', 'color'],
  ['status-error-subtle', '.amp-banner[data-tone="error"]', 'background-color'],
  ['status-error-text', '.amp-banner[data-tone="error"] .amp-bannerTitle', 'color'],
  ['status-success', '.amp-banner[data-tone="success"] .amp-bannerIcon', 'color'],
  ['status-success-subtle', '.amp-banner[data-tone="success"]', 'background-color'],
  ['status-success-text', '.amp-banner[data-tone="success"] .amp-bannerTitle', 'color'],
  ['status-warning', '.amp-banner[data-tone="warning"] .amp-bannerIcon', 'color'],
  ['status-warning-subtle', '.amp-banner[data-tone="warning"]', 'background-color'],
  ['status-warning-text', '.amp-banner[data-tone="warning"] .amp-bannerTitle', 'color'],
  ['colors-background-muted', '.amp-badge', 'background-color'],
  ['colors-bg-highlight', '.amp-navItem[aria-current]', 'background-color'],
  ['colors-bg-primary', '.amp-card', 'background-color'],
  ['colors-bg-secondary', '.amp-textFieldAffix', 'background-color'],
  ['colors-border', '.amp-card', 'border-top-color'],
  ['colors-border', '.amp-textFieldAffix', 'border-inline-end-color'],
  ['colors-button-primary', primary, 'background-color', { isSeed: true }],
  ['colors-button-text', primary, 'color'],
  ['colors-focus-border', primary, 'outline-color', { state: 'focus' }],
  ['colors-input-border-default', field, 'border-top-color'],
  ['colors-input-border-default', '.amp-checkboxInput:not(:checked)', 'border-top-color'],
  ['colors-input-border-default', '.amp-selectControl', 'border-top-color'],
  ['colors-input-border-disabled', disabledField, 'border-top-color'],
  ['colors-input-border-focus', field, 'border-top-color', { state: 'focus' }],
  ['colors-input-border-hover', field, 'border-top-color', { state: 'hover' }],
  ['colors-input-content-default', `${field} input`, 'color'],
  ['colors-input-content-default', '.amp-selectControl', 'color'],
  ['colors-input-content-disabled', disabledField, 'color'],
  ['colors-input-content-placeholder-text', '.amp-comboboxValue[data-placeholder]', 'color'],
  ['colors-input-surface-default', field, 'background-color'],
  ['colors-input-surface-default', '.amp-selectControl', 'background-color'],
  ['colors-input-surface-disabled', disabledField, 'background-color'],
  ['colors-input-surface-focus', field, 'background-color', { state: 'focus' }],
  ['colors-input-surface-hover', field, 'background-color', { state: 'hover' }],
  ['colors-input-surface-hover', '.amp-selectControl', 'background-color', { state: 'hover' }],
  ['colors-link-active', '.amp-link', 'color', { state: 'active' }],
  ['colors-link-focus', '.amp-link', 'outline-color', { state: 'focus' }],
  ['colors-link-text', '.amp-link', 'color'],
  ['colors-primary', '.amp-checkboxInput:checked', 'background-color', { isSeed: true }],
  ['colors-primary', primary, 'background-color', { isSeed: true }],
  ['colors-status-critical', '.amp-banner[data-tone="error"] .amp-bannerIcon', 'color'],
  ['colors-status-critical-dark', '.amp-banner[data-tone="error"] .amp-bannerTitle', 'color'],
  ['colors-status-critical-muted', '.amp-banner[data-tone="error"]', 'background-color'],
  ['colors-status-success', '.amp-banner[data-tone="success"] .amp-bannerIcon', 'color'],
  ['colors-status-success-dark', '.amp-banner[data-tone="success"] .amp-bannerTitle', 'color'],
  ['colors-status-success-muted', '.amp-banner[data-tone="success"]', 'background-color'],
  ['colors-tabs-background', '.amp-navItem:not([aria-current])', 'background-color'],
  ['colors-text-muted', '.amp-fieldNote', 'color'],
  ['colors-text-regular', '.amp-badge', 'color'],
  ['colors-text-standout', '.amp-heading', 'color'],
];

const greys: Row[] = [
  ['colors-black', '.amp-heading', 'color', { scheme: 'light' }],
  ['colors-white', '.amp-card', 'background-color', { scheme: 'light' }],
  ['colors-white', '.amp-heading', 'color', { scheme: 'dark' }],
  ['colors-neutral-50', '.amp-textFieldAffix', 'background-color', { scheme: 'light' }],
  ['colors-neutral-100', '.amp-badge', 'background-color', { scheme: 'light' }],
  ['colors-neutral-100', '.amp-badge', 'color', { scheme: 'dark' }],
  ['colors-neutral-200', disabledField, 'background-color', { scheme: 'light' }],
  ['colors-neutral-200', '.amp-fieldNote', 'color', { scheme: 'dark' }],
  ['colors-neutral-300', '.amp-card', 'border-top-color', { scheme: 'light' }],
  ['colors-neutral-500', field, 'border-top-color', { scheme: 'light' }],
  ['colors-neutral-600', '.amp-comboboxValue[data-placeholder]', 'color'],
  ['colors-neutral-600', disabledField, 'color'],
  ['colors-neutral-700', '.amp-fieldNote', 'color', { scheme: 'light' }],
  ['colors-neutral-700', field, 'border-top-color', { scheme: 'dark' }],
  ['colors-neutral-800', '.amp-card', 'background-color', { scheme: 'dark' }],
  ['colors-neutral-900', '.amp-badge', 'color', { scheme: 'light' }],
  ['colors-neutral-900', '.amp-textFieldAffix', 'background-color', { scheme: 'dark' }],
];

const px = { value: '23px' };

const sizes: Row[] = [
  ['button-font-size', primary, 'font-size', px],
  ['default-border-radius', primary, 'border-top-left-radius', px],
  ['radius-sm', '.amp-badge', 'border-top-left-radius', px],
  ['radius-md', primary, 'border-top-left-radius', px],
  ['radius-lg', '.amp-card', 'border-top-left-radius', px],
  ['disabled-opacity', disabledField, 'opacity', { value: '0.35' }],
  ['duration-fast', primary, 'transition-duration', { value: '0.7s' }],
  ['duration-normal', '.amp-linkIcon', 'animation-duration', { value: '0.7s' }],
  ['font-family', '.amp-root', 'font-family', { value: 'Georgia' }],
  ['font-normal', '.amp-root', 'font-weight', { value: '350' }],
  ['font-medium', primary, 'font-weight', { value: '450' }],
  ['font-semibold', '.amp-heading', 'font-weight', { value: '650' }],
  ['font-size-xs', '.amp-badge', 'font-size', px],
  ['font-size-sm', '.amp-fieldNote', 'font-size', px],
  ['font-size-md', '.amp-fieldLabel', 'font-size', px],
  ['font-size-lg', '.amp-heading[data-size="lg"]', 'font-size', px],
  ['font-size-xl', '.amp-heading[data-size="xl"]', 'font-size', px],
  ['space-1', '.amp-chips', 'column-gap', px],
  ['space-2', '.amp-banner', 'column-gap', px],
  ['space-3', '.amp-banner', 'padding-block-start', px],
  ['space-4', '.amp-banner', 'padding-inline-start', px],
  ['space-5', '.amp-card', 'padding-block-start', px],
  ['space-6', '.amp-columns', 'column-gap', px],
  ['shadow-sm', '.amp-tile[data-ground]', 'box-shadow', { value: `${COLOUR} 0px 0px 9px 0px` }],
  ['shadow-md', '.amp-comboboxPopup', 'box-shadow', { value: `${COLOUR} 0px 0px 9px 0px` }],
];

/** Names of the style sheet of `@amp-labs/react` that are supported, with the place where each shows. */
export const hostNames: HostName[] = [...colours, ...greys, ...sizes].map(
  ([name, selector, property, more]) => ({ name: `--amp-${name}`, selector, property, ...more }),
);
