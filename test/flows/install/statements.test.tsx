import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseManifest } from '../../../src/core/manifest';
import type { HydratedRevision, ReadConfigObject } from '../../../src/core/types';
import {
  pastWords,
  scheduleWords,
  whichRecords,
} from '../../../src/flows/Install/words/scheduleWords';
import { install } from '../../../src/locale/en/install';
import { hydrated } from '../../core/fixtures';
import { button, goTo, savedObject, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 60_000 });

const words = install.messages;

/** A setting and what is true of it, made together, so that no reader of the library is needed to judge. */
interface Made<T> {
  value: T;
  says: string | undefined;
}
const made = <T,>(value: T, says: string | undefined): Made<T> => ({ value, says });
const number = (of: number[]) => fc.constantFrom(...of);
const many = (count: number, unit: string) =>
  count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;

const schedule: fc.Arbitrary<Made<string>> = fc.oneof(
  fc.constant(made('', 'only when Acme asks')),
  number([1, 2, 3, 5, 10, 15, 30]).map((n) => made(`*/${n} * * * *`, many(n, 'minute'))),
  fc
    .tuple(fc.nat(59), number([1, 2, 3, 4, 6, 8, 12]))
    .map(([minute, n]) => made(`${minute} */${n} * * *`, many(n, 'hour'))),
  fc.tuple(fc.nat(59), fc.nat(23)).map(([minute, hour]) => {
    const time = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
    return made(`${minute} ${hour} * * *`, `every day at ${time}`);
  }),
  // Steps that do not divide the hour, the day or the month, and lists, have no plain words that are true.
  fc
    .constantFrom('*/7 * * * *', '0 */5 * * *', '*/90 * * * *', '0 6 */2 * *', '5,35 * * * *')
    .map((cron) => made(cron, 'on a schedule')),
);

const fieldName = fc.constantFrom('department', 'active', 'score', 'plan');
const filter = fc.oneof(
  fc.constant(
    made({ fieldName: 'department', operator: 'eq', value: 'Sales' }, 'Department is “Sales”'),
  ),
  fc
    .boolean()
    .map((value) =>
      made({ fieldName: 'active', operator: 'eq', value }, `Active is ${value ? 'yes' : 'no'}`),
    ),
  fc
    .nat()
    .map((value) => made({ fieldName: 'score', operator: 'eq', value }, `Score is “${value}”`)),
  fc.constant(made({ fieldName: 'plan', operator: 'eq', value: 'p1' }, 'Plan is “Premium”')),
  fieldName.map((name) =>
    made(
      { fieldName: name, operator: 'gt', value: 5 },
      `a condition on ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ),
  ),
);
const filters = fc.uniqueArray(filter, { selector: ({ says }) => says, maxLength: 3 }).map((list) =>
  made(
    list.map(({ value }) => value),
    list.length === 0
      ? undefined
      : new Intl.ListFormat('en').format(list.map(({ says }) => says ?? '')),
  ),
);

const period = fc.oneof(
  fc.constant(made({ days: 0 }, 'none, only new and changed ones')),
  fc
    .integer({ min: 1, max: 900 })
    .map((days) => made({ days }, days === 1 ? 'last day' : `last ${days} days`)),
  fc.constant(made({ fullHistory: true }, 'all of them')),
);

const fields = Object.fromEntries(
  ['department', 'active', 'score', 'plan'].map((name) => [
    name,
    {
      fieldName: name,
      displayName: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      ...(name === 'plan' && { values: [{ value: 'p1', displayValue: 'Premium' }] }),
    },
  ]),
);

const maybe = <T,>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const pair = fc.record({
  declared: fc.record({ schedule: maybe(schedule), period: maybe(period) }),
  saved: maybe(
    fc.record({
      schedule: maybe(schedule),
      period: maybe(fc.record({ period, filters: maybe(filters) })),
      filters: maybe(filters),
      disabled: maybe(fc.boolean()),
      selectedFieldsAuto: maybe(fc.constant('all' as const)),
    }),
  ),
});
type Pair = typeof pair extends fc.Arbitrary<infer T> ? T : never;

/** What is true, from the configuration and the manifest alone. */
function truth({ declared, saved }: Pair) {
  const cron = saved?.schedule ?? declared.schedule;
  const past = saved?.period?.period ?? declared.period;
  const only = saved?.period?.filters?.says;
  const isNone = past !== undefined && 'days' in past.value && past.value.days === 0;
  return {
    often: cron?.says ?? 'only when Acme asks',
    which: saved?.filters?.says,
    past: past && (only && !isNone ? `${past.says}, only where ${only}` : past.says),
  };
}

function configOf({ saved }: Pair): ReadConfigObject | undefined {
  if (!saved) return undefined;
  const { period: past, selectedFieldsAuto } = saved;
  const config = {
    objectName: 'contact',
    selectedFields: {},
    selectedFieldMappings: {},
    disabled: saved.disabled,
    selectedFieldsAuto,
    schedule: saved.schedule?.value,
    fieldFilters: saved.filters?.value,
    backfill: past && { defaultPeriod: past.period.value, fieldFilters: past.filters?.value },
  };
  return JSON.parse(JSON.stringify(config)) as ReadConfigObject;
}

function hydratedOf({ declared }: Pair): HydratedRevision {
  const object = {
    objectName: 'contact',
    displayName: 'Contact',
    destination: 'hook',
    schedule: declared.schedule?.value as string,
    backfill: declared.period && { defaultPeriod: declared.period.value },
    allFieldsMetadata: fields,
  };
  return hydrated([JSON.parse(JSON.stringify(object)) as typeof object]);
}

const spaced = (text: string | undefined) => text?.replaceAll('\u202F', ' ');

describe('statements about an object', () => {
  it('follow from the saved configuration, else from the manifest, else are not made', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const config = configOf(one);
        const manifest = parseManifest({
          hydrated: hydratedOf(one),
          content: config && { provider: 'salesforce', read: { objects: { contact: config } } },
        });
        const [object] = manifest.objects;
        if (!object) throw new Error('the object is gone');
        expect({
          often: spaced(scheduleWords(object.read?.schedule, 'Acme', words)),
          which: whichRecords(object, words),
          past: pastWords(object, words),
        }).toEqual(truth(one));
      }),
      { numRuns: 10_000 },
    );
  });
});

/** The facts that a page shows, by their label. */
function shownFacts(): Record<string, string | undefined> {
  const rows = [...document.querySelectorAll('.amp-fact')];
  return Object.fromEntries(
    rows.map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      spaced(row.querySelector('dd')?.textContent ?? undefined),
    ]),
  );
}

describe('a page of an object', () => {
  const examples: Array<[string, Partial<ReadConfigObject>, Record<string, string | undefined>]> = [
    [
      'daily, a week back, one department',
      {
        schedule: '0 6 * * *',
        backfill: { defaultPeriod: { days: 7 } },
        fieldFilters: [{ fieldName: 'department', operator: 'eq', value: 'Sales' }],
      },
      {
        'How often': 'every day at 6:00 AM',
        'Which records': 'Department is “Sales”',
        'Past records': 'last 7 days',
      },
    ],
    [
      'on request, everything',
      { schedule: '', backfill: { defaultPeriod: { fullHistory: true } }, fieldFilters: [] },
      {
        'How often': 'only when Acme asks',
        'Which records': undefined,
        'Past records': 'all of them',
      },
    ],
    [
      'a schedule of a newer type',
      { schedule: { every: 'day' } as unknown as string },
      { 'How often': 'on a schedule' },
    ],
  ];
  it.each(examples)('shows what is saved: %s', async (_name, config, facts) => {
    const { user, emulator } = show({
      scenario: 'installed',
      prepare: (state) => {
        const contact = state.installations[0]?.config.content.read?.objects.contact;
        if (contact) Object.assign(contact, config);
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await screen.findByText('How often');
    const shown = shownFacts();
    expect(Object.keys(facts).map((label) => shown[label])).toEqual(Object.values(facts));
    expect(savedObject(emulator, 'contact')).toMatchObject(config);
  });
});

describe('the diff', () => {
  it('lists that a save also lets the app act as the user', async () => {
    const { user, emulator } = show({
      scenario: 'installed',
      prepare: (state) => {
        const content = state.installations[0]?.config.content;
        if (content) delete content.proxy;
      },
    });
    await untilScreen('install.overview');
    expect(screen.queryByText(/^Act as you/)).toBeNull();
    await goTo(user, /^Contact/);
    await user.click(await screen.findByRole('button', { name: 'Change extra fields' }));
    const [box] = screen
      .getAllByRole('checkbox')
      .filter((one) => !(one as HTMLInputElement).disabled);
    await user.click(box as HTMLElement);
    await user.click(button(/^1 change$/));
    const group = await screen.findByRole('group', { name: 'Salesforce' });
    expect(
      within(group).getByText('Act as you in Salesforce when you start something in Acme'),
    ).toBeInTheDocument();
    await user.click(button('Save 1 change'));
    await waitFor(() =>
      expect(emulator.state.installations[0]?.config.content.proxy).toEqual({ enabled: true }),
    );
  });
});
