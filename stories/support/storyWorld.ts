/**
 * What a story talks to: the emulator inside the page (no network), or, where the `apiPort` global is
 * set, the same emulator served over HTTP on its own origin.
 */
import { useEffect, useState } from 'react';
import type { AuthorizationFlow, Emulator, EmulatorOptions } from '../../src/testing/types';
import { createEmulator } from '../../src/testing/createEmulator';
import type { AmpersandOptions } from '../../src/provider/AmpersandProvider';
import { acmeLogo, sampleLogo } from './logos';

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

/** What `AmpersandProvider` needs to reach the world. */
export interface StoryWorld {
  options: Pick<AmpersandOptions, 'project' | 'apiKey' | 'fetch' | 'appLogo' | 'providerLogo'> & {
    baseUrl: string;
  };
  /** `null` when the emulator runs elsewhere. */
  emulator: Emulator | null;
}

export interface StoryWorldOptions extends EmulatorOptions {
  /** Port of an emulator over HTTP; empty for the one in the page. */
  apiPort?: string | number;
  /** The sign-in window loses its opener, as behind a `Cross-Origin-Opener-Policy`. */
  cutOpener?: boolean;
  /** The person denies at once. */
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

/** A world in the page, or the way to one over HTTP. */
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

/** Answers the sign-in windows that this emulator sent people to. Returns the way to stop. */
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

/** A world for as long as the story is shown. */
export function useStoryWorld(options: StoryWorldOptions = {}): StoryWorld {
  const [world] = useState(() => createStoryWorld(options));
  const { emulator } = world;
  useEffect(() => (emulator ? answerAuthorizationWindows(emulator) : undefined), [emulator]);
  return world;
}
