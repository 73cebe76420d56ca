/**
 * API of a story: the emulator inside the page (no network), or, when the `apiPort` global is set, the same
 * emulator over HTTP on its own origin.
 */
import { useEffect, useState } from 'react';
import type { AuthorizationFlow, Emulator, EmulatorOptions } from '../../src/testing/types';
import { createEmulator } from '../../src/testing/createEmulator';
import { acmeLogo, sampleLogo } from './logos';
import type { AmpersandOptions } from '../../src/provider/AmpersandOptions';

export const demo = {
  project: 'demo-project',
  apiKey: 'demo-key',
  integration: 'salesforceSync',
  groupRef: 'acme-org',
  groupName: 'Acme Inc',
  consumerRef: 'dana',
  consumerName: 'Dana Ruiz',
} as const;

/** Logos as a host would give them; no story shows a monogram unless it is about monograms. */
export const sampleLogos = { appLogo: acmeLogo, providerLogo: sampleLogo };

/** Options of `AmpersandProvider` that reach the world, and its emulator. */
export interface StoryWorld {
  options: Pick<AmpersandOptions, 'project' | 'apiKey' | 'fetch' | 'appLogo' | 'providerLogo'> & {
    baseUrl: string;
  };
  /** `null` when the emulator runs elsewhere. */
  emulator: Emulator | null;
}

export interface StoryWorldOptions extends EmulatorOptions {
  /** Port of an emulator over HTTP. Default: the emulator in the page. */
  apiPort?: string | number;
  /** Cuts the sign-in window off its opener, as a `Cross-Origin-Opener-Policy` does. */
  cutOpener?: boolean;
  /** Denies every sign-in at once. */
  denied?: boolean;
}

function authorizePage(
  flow: AuthorizationFlow,
  { cutOpener, denied }: StoryWorldOptions,
  providerName: string,
): string {
  const url = new URL('authorize.html', document.baseURI);
  url.searchParams.set('state', flow.state);
  url.searchParams.set('provider', providerName);
  if (cutOpener) url.searchParams.set('cut', '1');
  if (denied) url.searchParams.set('deny', '1');
  return url.href;
}

/** Creates a world in the page, or connects to one over HTTP. */
export function createStoryWorld(options: StoryWorldOptions = {}): StoryWorld {
  const { apiPort, cutOpener, denied, ...emulatorOptions } = options;
  const { project, apiKey } = demo;
  if (apiPort) {
    return {
      options: { project, apiKey, baseUrl: `http://127.0.0.1:${apiPort}/v1`, ...sampleLogos },
      emulator: null,
    };
  }
  const emulator: Emulator = createEmulator({
    baseUrl: `${location.origin}/ampkit-api/v1`,
    authorizeUrl: (flow) =>
      authorizePage(
        flow,
        { cutOpener, denied },
        emulator.state.providers[flow.provider]?.displayName ?? flow.provider,
      ),
    ...emulatorOptions,
  });
  return { options: { ...emulator.options, ...sampleLogos }, emulator };
}

interface WindowAnswer {
  type: 'answer';
  state: string;
  ok: boolean;
  account?: string;
}

/** Answers the sign-in windows of this emulator. Returns a function that stops it. */
export function answerAuthorizationWindows(emulator: Emulator): () => void {
  const channel = new BroadcastChannel('ampkit-emulator');
  channel.onmessage = (event: MessageEvent<WindowAnswer>) => {
    const { type, state, ok, account } = event.data;
    if (type !== 'answer' || !emulator.state.flows[state]) return;
    const message = emulator.completeAuthorization(
      state,
      ok ? { ok, account } : { ok, error: 'access_denied' },
    );
    channel.postMessage({ type: 'completed', state, ok, message });
  };
  return () => channel.close();
}

/** World that lives as long as the story is shown. */
export function useStoryWorld(options: StoryWorldOptions = {}): StoryWorld {
  const [world] = useState(() => createStoryWorld(options));
  const { emulator } = world;
  useEffect(() => (emulator ? answerAuthorizationWindows(emulator) : undefined), [emulator]);
  return world;
}
