/** Parts that a host may style by class name (`appearance.elements`); each is the class `amp-{part}` too. */
export const parts = [
  'root',
  'button',
  'textField',
  'checkbox',
  'switch',
  'combobox',
  'dialog',
  'banner',
  'card',
  'integrationCard',
  'statusRow',
  'nav',
  'footer',
  'header',
  'tile',
  'linkHeader',
  'mappingRow',
  'fieldRow',
] as const;

export type PartName = (typeof parts)[number];
