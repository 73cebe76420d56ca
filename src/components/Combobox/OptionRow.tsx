import type { ReactNode } from 'react';

export interface OptionRowProps {
  name: string;
  /** Parts of `name` that match the query, as `[from, to)`. */
  ranges?: Array<[number, number]>;
  /** API name; shortened in the middle, as both ends tell names apart. */
  code?: string;
  /** Type word, *Custom*, *Used for Priority*. */
  badges?: ReactNode;
}

/** One option: name with the match in bold, API name, badges at the end. */
export function OptionRow({ name, ranges = [], code, badges }: OptionRowProps) {
  return (
    <span className="amp-option">
      {/* Some screen readers drop the spaces between spans, so the halves are hidden and the whole name is read. */}
      <span
        key={`${name} ${ranges.join(' ')}`}
        className="amp-optionName"
        dir="auto"
        translate="no"
      >
        {ranges.length > 0 ? emphasize(name, ranges) : name}
      </span>
      {code && (
        <span className="amp-optionCodeRoom" translate="no">
          <MiddleTruncated text={code} />
        </span>
      )}
      {badges && <span className="amp-optionBadges">{badges}</span>}
    </span>
  );
}

function emphasize(text: string, ranges: Array<[number, number]>): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    parts.push(
      text.slice(at, from),
      <b key={from} className="amp-optionMatch">
        {text.slice(from, to)}
      </b>,
    );
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}

/**
 * Name that is cut in the middle where room is short: the first half shrinks, the last letters stay. Screen readers
 * and the clipboard get the whole name.
 */
export function MiddleTruncated({ text }: { text: string }) {
  const tail = text.length > 16 ? 8 : 0;
  return (
    <span className="amp-optionCode" title={tail ? text : undefined}>
      {tail > 0 && <span className="amp-visuallyHidden">{text}</span>}
      <span className="amp-optionCodeHead" aria-hidden={tail > 0}>
        {text.slice(0, text.length - tail)}
      </span>
      {tail > 0 && (
        <span className="amp-optionCodeTail" aria-hidden>
          {text.slice(-tail)}
        </span>
      )}
    </span>
  );
}
