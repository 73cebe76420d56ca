export interface SpinnerProps {
  /** Default 16; a pending button has 14, the waiting card 20. */
  size?: 14 | 16 | 20;
}

/** Sign that something is awaited. The words beside it name it. */
export function Spinner({ size = 16 }: SpinnerProps) {
  return (
    <svg
      className="amp-spinner"
      data-size={size}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="6.5" opacity="0.25" />
      <path d="M8 1.5A6.5 6.5 0 0114.5 8" />
    </svg>
  );
}
