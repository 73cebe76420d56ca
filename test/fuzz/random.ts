/** Repeatable randomness: one seed always gives the same cases. */
export interface Random {
  /** Integer from 0 to `below`, exclusive. */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** List of up to `most` generated values. */
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

/** `FUZZ_RUNS` sets the number of runs, `FUZZ_SEED` repeats a run. */
export const runs = Number(process.env.FUZZ_RUNS ?? 1_000);
export const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
