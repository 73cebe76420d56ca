import { act, render, screen } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { de } from '../../src/locale/doors/de';
import type { Localization } from '../../src/locale/types';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';

const { groupRef, consumerRef } = people;
const who = { groupRef, consumerRef };
const listener = () => vi.fn<(error: AmpError) => void>();

let consoleError: ReturnType<typeof vi.spyOn>;
beforeEach(() => void (consoleError = vi.spyOn(console, 'error').mockImplementation(() => {})));
afterEach(() => void consoleError.mockRestore());

type Looks = { localization?: Localization; onError?: (error: AmpError) => void };

const flows: Array<[string, RegExp, (looks: Looks) => ReactNode]> = [
  [
    'connect',
    /Connected on|Verbunden|Conectad/,
    (looks) => <ConnectProvider provider="salesforce" {...who} {...looks} />,
  ],
  [
    'install',
    /is installed/,
    (looks) => <InstallIntegration integration="salesforceSync" {...who} {...looks} />,
  ],
  ['list', /Installed/, (looks) => <IntegrationList {...who} {...looks} />],
  [
    'status',
    /Installed/,
    (looks) => <InstallationStatus integration="salesforceSync" {...who} {...looks} />,
  ],
];

async function show(page: ReactNode, localization?: Localization) {
  const { options } = createEmulator({ scenario: 'installed' });
  const onError = listener();
  render(
    <StrictMode>
      <AmpersandProvider options={{ ...options, onError, localization }}>{page}</AmpersandProvider>
    </StrictMode>,
  );
  await act(async () => {});
  return onError;
}

const root = () => document.querySelector('.amp-root');

describe('locale of the host', () => {
  it.each(['en_US', 'pt_BR', 'en_US.UTF-8', 'de-DE'])(
    'works in every flow when it is %s',
    async (locale) => {
      for (const [, text, flow] of flows) {
        const onError = await show(flow({}), { locale });
        expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
        expect(onError).not.toHaveBeenCalled();
        document.body.innerHTML = '';
      }
    },
  );

  it.each(flows)('does not stop %s when Intl refuses it', async (_name, text, flow) => {
    const onError = await show(flow({}), { locale: 'not a locale' });
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'developer',
      message: expect.stringMatching(/^ampkit: .*locale.*"not a locale".*`en-US`/),
    });
    expect(consoleError).toHaveBeenCalledTimes(1);
  });

  it.each(flows)('is reported by %s when Intl refuses it', async (_name, text, flow) => {
    const onComponentError = listener();
    const page = flow({ localization: { locale: '??' }, onError: onComponentError });
    const onError = await show(page);
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect(onComponentError).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(consoleError).toHaveBeenCalledTimes(1);
  });
});

describe('`lang` of the root', () => {
  const list = <IntegrationList {...who} />;

  it.each<[string, Localization | undefined, string]>([
    ['English by default', undefined, 'en'],
    ['the normalized locale', { locale: 'en_US' }, 'en-US'],
    ['English words for a locale without words', { locale: 'pt_BR' }, 'en'],
    ['the language of translated words', de, 'de'],
    ['German words with Austrian numbers', { ...de, locale: 'de_AT' }, 'de-AT'],
    ['German words where the locale is refused', { ...de, locale: '!' }, 'de'],
    [
      'the locale of words that the host wrote',
      { locale: 'fr_CA', messages: { list: { title: 'Intégrations' } } },
      'fr-CA',
    ],
  ])('is the language of its words: %s', async (_name, localization, lang) => {
    await show(list, localization);
    expect(root()).toHaveAttribute('lang', lang);
  });

  it('is the language of the words around it when a component has its own locale', async () => {
    await show(<IntegrationList {...who} localization={{ locale: 'en_GB' }} />, de);
    expect(root()).toHaveAttribute('lang', 'de');
  });
});
