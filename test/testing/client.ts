import { createApi } from '../../src/api/createApi';
import { createEmulator } from '../../src/testing/createEmulator';
import type { EmulatorOptions } from '../../src/testing/types';
import type { ReadConfigObject } from '../../src/api/wire/config';
import type { Connection } from '../../src/api/wire/connection';

export const who = {
  groupRef: 'acme-org',
  groupName: 'Acme Inc',
  consumerRef: 'dana',
  consumerName: 'Dana Ruiz',
};

/** Emulator with the real client on it. */
export function clientOn(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const { project, apiKey, baseUrl, fetch } = emulator.options;
  const api = createApi({ project, baseUrl, fetch, credential: { apiKey } });

  /** Signs in through both ends of the window. */
  async function signIn(provider = 'salesforce'): Promise<Connection> {
    const url = await api.oauthConnect({ provider, ...who });
    const state = new URL(url).searchParams.get('state') ?? '';
    const message = emulator.completeAuthorization(state, { ok: true });
    const id = 'data' in message && 'connection' in message.data ? message.data.connection : '';
    return api.getConnection(id);
  }

  /** Installation of the demo, in scenarios that have one. */
  async function installed() {
    const [installation] = await api.listInstallations(who);
    if (!installation) throw new Error('nothing is installed');
    return installation;
  }
  return { emulator, api, signIn, installed };
}

export const contact: ReadConfigObject = {
  objectName: 'contact',
  selectedFields: { phone: true },
  selectedFieldMappings: { notes: 'notes__c', mobile: 'mobilephone' },
  selectedValueMappings: {},
  dynamicMappingsInput: [],
};

/** Error that a promise rejects with. */
export async function refusalOf(promise: Promise<unknown>) {
  try {
    await promise;
  } catch (error) {
    const { status, detail, issues, message } = error as {
      status?: number;
      detail?: string;
      issues?: Array<{ name?: string; detail?: string }>;
      message: string;
    };
    return { status, detail, issues, message };
  }
  throw new Error('expected a refusal');
}
