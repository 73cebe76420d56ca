import clsx from 'clsx';
import { memo } from 'react';

/** Outlines on a 16 px grid, stroke 1.5; the colour is the text's. */
const shapes = {
  check: 'M3 8.5l3.2 3.2L13 5',
  alert: 'M8 2.2l6.3 11.3H1.7L8 2.2zM8 6.4v3.1M8 11.6v.1',
  info: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.3v3.6M8 5v.1',
  x: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  minus: 'M3.2 8h9.6',
  arrow: 'M2.8 8h10.4M9.4 4.2L13.2 8l-3.8 3.8',
  chevronDown: 'M4.2 6.2L8 10l3.8-3.8',
  chevronUp: 'M4.2 9.8L8 6l3.8 3.8',
  chevronEnd: 'M6.2 4.2L10 8l-3.8 3.8',
  chevronStart: 'M9.8 4.2L6 8l3.8 3.8',
  search: 'M7 2.3a4.7 4.7 0 100 9.4 4.7 4.7 0 000-9.4zM10.4 10.4l3.4 3.4',
  lock: 'M4 7h8v6.2H4zM5.6 7V5a2.4 2.4 0 014.8 0v2',
  external: 'M5 11l6-6M6.2 4.8H11.2V9.8',
  link: 'M6.8 9.2a2.6 2.6 0 003.7 0l2-2a2.6 2.6 0 00-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 00-3.7 0l-2 2a2.6 2.6 0 003.7 3.7l.9-.9',
  pause: 'M5.8 3.5v9M10.2 3.5v9',
  clock: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 4.6V8l2.3 1.6',
  eye: 'M1.5 8S3.9 3.5 8 3.5 14.5 8 14.5 8 12.1 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 100 4 2 2 0 000-4z',
  pen: 'M11 2.5L13.5 5l-8 8H3v-2.5l8-8z',
  bolt: 'M8.5 1.5L3.5 9H8l-.5 5.5 5-7.5H8l.5-5.5z',
  sync: 'M13 6.5a5.2 5.2 0 00-9.6-.9M3 2.8v2.9h2.9M3 9.5a5.2 5.2 0 009.6.9M13 13.2v-2.9h-2.9',
  dots: 'M3.4 8h.1M8 8h.1M12.6 8h.1',
} as const;

export type IconName = keyof typeof shapes;

/** Icons that point along the reading direction and turn with it. */
const directed: ReadonlySet<IconName> = /* @__PURE__ */ new Set<IconName>([
  'arrow',
  'chevronEnd',
  'chevronStart',
  'external',
]);

export interface IconProps {
  name: IconName;
  className?: string;
}

/** One of the package's own icons, 16 px, in the colour of the text around it. Decoration: words stand beside it. */
export const Icon = /* @__PURE__ */ memo(function Icon({ name, className }: IconProps) {
  return (
    <svg
      className={clsx('amp-icon', className)}
      data-directed={directed.has(name) || undefined}
      data-round={name === 'dots' || undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
});
