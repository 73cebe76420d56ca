/** Chance that can be had again: the same seed gives the same case. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** Between none and `most` made ones. */
  many: <T>(most: number, make: () => T) => T[];
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (from) => from[int(from.length)] as never,
    many: (most, make) => Array.from({ length: int(most + 1) }, make),
  };
}

/** `FUZZ_RUNS` and `FUZZ_SEED` ask for more, or for the same again. */
export const runs = Number(process.env.FUZZ_RUNS ?? 1_000);
export const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
