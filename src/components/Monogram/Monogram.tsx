import { useState } from 'react';
import { usePart } from '../usePart';

export interface MonogramProps {
  /** The provider's name for people. */
  name: string;
  /** The host's own picture; letters stand in while there is none, or when it does not load. */
  src?: string | null;
  /** Default 32; cards in a list have 40. */
  size?: 32 | 40;
  className?: string;
}

/** Second halves that names of products often have: `Salesforce` is S and F, as its people write it. */
const secondHalf =
  /^\p{L}{3,}?(base|books|box|chimp|desk|drive|flow|force|hub|spot|suite|table|works?)$/iu;

/** One or two letters that stand for a name: capitals and known halves inside a word count as its parts. */
export function lettersOf(name: string): string {
  return pickLetters(name).toLocaleUpperCase();
}

function pickLetters(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0];
  if (first === undefined) return '?';
  if (words.length > 1) return [...first][0]! + [...words[1]!][0]!;
  const capitals = first.match(/\p{Lu}/gu) ?? [];
  if (capitals.length > 1) return capitals[0]! + capitals[1]!;
  const half = secondHalf.exec(first)?.[1];
  return [...first][0]! + (half ? half[0]! : ([...first][1] ?? ''));
}

/** A provider's tile. Decoration: the name stands beside it. */
export function Monogram({ name, src, size = 32, className }: MonogramProps) {
  const [failed, setFailed] = useState<string | null>(null);
  const picture = src && src !== failed ? src : null;
  return (
    <span className={usePart('monogram', className)} data-size={size} aria-hidden="true">
      {picture ? (
        <img
          className="amp-monogramImage"
          src={picture}
          alt=""
          onError={() => setFailed(picture)}
        />
      ) : (
        lettersOf(name)
      )}
    </span>
  );
}
