import { useEffect, useMemo } from 'react';
import type { Emulator, EmulatorState } from '../../src/testing/types';
import {
  answerAuthorizationWindows,
  createStoryWorld,
  type StoryWorld,
} from '../support/storyWorld';

/** Situations that a visitor of the Playground can switch on and off. */
export interface Situation {
  scenario: 'toMap' | 'connected' | 'installed' | 'badCredentials' | 'hydrationError';
  fieldCount: number;
  slow: boolean;
  cutOpener: boolean;
  denied: boolean;
  blocked: boolean;
}

export const usual: Situation = {
  scenario: 'toMap',
  fieldCount: 60,
  slow: false,
  cutOpener: false,
  denied: false,
  blocked: false,
};

const SITUATION = 'playground:situation';
const STATE = 'playground:state';
const SLOW_MS = 2500;
const QUICK_MS = 120;

/** Situation before the last reload, or the default one. */
export function readSituation(): Situation {
  try {
    return { ...usual, ...JSON.parse(sessionStorage.getItem(SITUATION) ?? '{}') };
  } catch {
    return usual;
  }
}

/** Starts over and forgets every connection and installation. */
export function startOver(situation: Situation): void {
  sessionStorage.setItem(SITUATION, JSON.stringify(situation));
  sessionStorage.removeItem(STATE);
}

/** Keeps the emulator's state through a reload, as a server would. */
function keepState(emulator: Emulator): () => void {
  try {
    const kept = sessionStorage.getItem(STATE);
    if (kept) Object.assign(emulator.state, JSON.parse(kept) as EmulatorState);
  } catch {
    sessionStorage.removeItem(STATE);
  }
  return emulator.subscribe(() => {
    sessionStorage.setItem(STATE, JSON.stringify(emulator.state));
  });
}

function blockWindows(): () => void {
  const open = window.open;
  window.open = () => null;
  return () => {
    window.open = open;
  };
}

/** World of one situation, replaced whenever the situation changes. */
export function usePlaygroundWorld(
  situation: Situation,
  apiPort: string | undefined,
  round: number,
): StoryWorld {
  const { scenario, fieldCount, slow, cutOpener, denied, blocked } = situation;
  const world = useMemo(
    () =>
      createStoryWorld({
        apiPort,
        scenario,
        fieldCount,
        cutOpener,
        denied,
        latency: slow ? SLOW_MS : QUICK_MS,
      }),
    // A new round makes a new world even if nothing else changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [apiPort, scenario, fieldCount, cutOpener, denied, slow, round],
  );
  useEffect(() => {
    const { emulator } = world;
    if (!emulator) return undefined;
    const forget = keepState(emulator);
    const stop = answerAuthorizationWindows(emulator);
    return () => {
      forget();
      stop();
    };
  }, [world]);
  useEffect(() => (blocked ? blockWindows() : undefined), [blocked]);
  return world;
}
