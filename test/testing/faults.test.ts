import { describe, expect, it } from 'vitest';
import type { EmulatorOptions, Fault } from '../../src/testing/types';
import { clientOn, who } from './client';

async function tries(fault: Fault, count = 3, more: EmulatorOptions = {}) {
  const client = clientOn({ faults: [fault], ...more });
  const results: string[] = [];
  for (let i = 0; i < count; i++) {
    const expected = await client.api.getProject().then(
      () => 'ok',
      (error: { kind: string; status?: number }) => `${error.kind} ${error.status ?? ''}`.trim(),
    );
    results.push(expected);
  }
  return { ...client, results };
}

describe('emulator: faults', () => {
  it.each<[string, Fault['answer'], string]>([
    ['a problem', { kind: 'problem', status: 503 }, 'http 503'],
    ['HTML', { kind: 'html' }, 'malformed 200'],
    ['HTML of a gateway', { kind: 'html', status: 502 }, 'malformed 502'],
    ['an empty body', { kind: 'empty' }, 'malformed 200'],
    ['half an answer', { kind: 'cutOff' }, 'malformed 200'],
    ['a network error', { kind: 'networkError' }, 'network'],
  ])('give %s once', async (_what, answer, expected) => {
    const { results, emulator } = await tries({ on: 'getProject', answer, times: 1 });
    expect(results).toEqual([expected, 'ok', 'ok']);
    expect(emulator.requests.map(({ status }) => status)).toEqual([
      expected === 'network' ? 0 : Number(expected.replace(/\D/g, '')),
      200,
      200,
    ]);
  });

  it('start after `skip` requests and affect the named operations only', async () => {
    const fault: Fault = { on: ['getProject'], answer: { kind: 'problem', status: 500 }, skip: 1 };
    const { results, api } = await tries(fault);
    expect(results).toEqual(['ok', 'http 500', 'http 500']);
    expect(await api.listIntegrations()).toHaveLength(2);
  });

  it('lose the answer of a request that took effect', async () => {
    const fault: Fault = {
      on: 'generateConnection',
      answer: { kind: 'networkError' },
      takesEffect: true,
    };
    const { api } = clientOn({ faults: [fault] });
    await expect(
      api.generateConnection({ provider: 'ledgerly', ...who, apiKey: 'k' }),
    ).rejects.toThrow('got no answer');
    expect(await api.listConnections(who)).toHaveLength(1);
  });

  it('are replaced by `setFaults` and restored by a reset', async () => {
    const { emulator, api } = await tries({ on: 'any', answer: { kind: 'empty' } }, 0);
    await expect(api.getProject()).rejects.toThrow('an empty body');
    emulator.setFaults([]);
    expect(await api.getProject()).toMatchObject({ name: 'demo-project' });
    emulator.reset();
    await expect(api.getProject()).rejects.toThrow('an empty body');
  });

  it('end a hanging answer when the request is aborted', async () => {
    const { emulator } = clientOn({ faults: [{ on: 'any', answer: { kind: 'hang' } }] });
    const stop = new AbortController();
    const url = `${emulator.baseUrl}/projects/demo-project`;
    const pending = emulator.fetch(url, {
      headers: { 'X-Api-Key': 'demo-key' },
      signal: stop.signal,
    });
    stop.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('emulator: latency', () => {
  it('delays each answer, by operation where given', async () => {
    const waits: number[] = [];
    const wait = async (ms: number) => void waits.push(ms);
    const { api, emulator } = clientOn({
      wait,
      latency: (name) => (name === 'getProject' ? 40 : 0),
    });
    await api.getProject();
    await api.listIntegrations();
    emulator.setLatency(7);
    await api.listIntegrations();
    expect(waits).toEqual([40, 7]);
  });
});

describe('emulator: record of requests', () => {
  it('holds requests and answers without credentials', async () => {
    let time = 1_000;
    const wait = async (ms: number) => void (time += ms);
    const { emulator, api } = clientOn({ now: () => time, wait, latency: 25 });
    let changes = 0;
    const stop = emulator.subscribe(() => void (changes += 1));
    await api.generateConnection({ provider: 'ledgerly', ...who, apiKey: 'k' });
    await api.listConnections({ groupRef: 'acme-org' });
    const [first, second] = emulator.requests;
    expect(first).toMatchObject({
      operation: 'generateConnection',
      method: 'POST',
      path: '/projects/demo-project/connections:generate',
      body: { provider: 'ledgerly', apiKey: 'k' },
      status: 201,
      time: 1_000,
      answeredAfter: 25,
    });
    expect(second).toMatchObject({
      operation: 'listConnections',
      query: { groupRef: 'acme-org' },
      status: 200,
    });
    expect(JSON.stringify(emulator.requests)).not.toContain('demo-key');
    expect(second?.headers['x-amp-client']).toBe('ampkit');
    expect(changes).toBeGreaterThanOrEqual(4);
    stop();
    const before = changes;
    await api.getProject();
    expect(changes).toBe(before);
  });

  it('is a new array after each change', async () => {
    const { emulator, api } = clientOn();
    const before = emulator.requests;
    await api.getProject();
    expect(before).toHaveLength(0);
    expect(emulator.requests).not.toBe(before);
    emulator.reset();
    expect(emulator.requests).toHaveLength(0);
  });
});
