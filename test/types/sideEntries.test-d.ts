/** Types of `ampkit/testing` and `ampkit/locales/*`, checked by `npm run typecheck`. */
import { describe, expectTypeOf, it } from 'vitest';
import { de, messages as german } from '../../src/locale/doors/de';
import { en, messages as english } from '../../src/locale/doors/en';
import { es, messages as spanish } from '../../src/locale/doors/es';
import { pseudo } from '../../src/locale/doors/pseudo';
import type { AmpersandOptions, GetToken, Localization, Messages } from '../../src/index';
import {
  createEmulator,
  demoToken,
  people,
  scenarios,
  type Account,
  type AccountObject,
  type AuthorizationFlow,
  type AuthorizationMessage,
  type AuthorizationOutcome,
  type CredentialVerdict,
  type Emulator,
  type EmulatorOptions,
  type EmulatorState,
  type Fault,
  type FaultAnswer,
  type Happening,
  type OperationName,
  type RecordedRequest,
  type ScenarioName,
  type StoredInstallation,
  type World,
} from '../../src/testing/index';

describe('createEmulator', () => {
  it('takes options and answers an emulator whose options fit the provider', () => {
    expectTypeOf(createEmulator).parameter(0).toEqualTypeOf<EmulatorOptions | undefined>();
    expectTypeOf(createEmulator).returns.toEqualTypeOf<Emulator>();
    expectTypeOf<Emulator['options']>().toExtend<AmpersandOptions>();
    expectTypeOf<Emulator['fetch']>().toEqualTypeOf<typeof fetch>();
  });

  it('exposes its state and requests as data', () => {
    expectTypeOf<Emulator['state']>().toEqualTypeOf<EmulatorState>();
    expectTypeOf<EmulatorState['installations']>().toEqualTypeOf<StoredInstallation[]>();
    expectTypeOf<EmulatorState['flows']>().toEqualTypeOf<Record<string, AuthorizationFlow>>();
    expectTypeOf<EmulatorState['accounts']>().toEqualTypeOf<Record<string, Account>>();
    expectTypeOf<Account['objects']>().toEqualTypeOf<Record<string, AccountObject>>();
    expectTypeOf<Emulator['requests']>().toEqualTypeOf<readonly RecordedRequest[]>();
    expectTypeOf<RecordedRequest['operation']>().toEqualTypeOf<OperationName | null>();
  });

  it('knows its scenarios, faults and happenings by name', () => {
    expectTypeOf<EmulatorOptions['scenario']>().toEqualTypeOf<ScenarioName | undefined>();
    expectTypeOf<keyof typeof scenarios>().toEqualTypeOf<ScenarioName>();
    expectTypeOf<EmulatorOptions['world']>().toEqualTypeOf<World | undefined>();
    expectTypeOf<EmulatorOptions['faults']>().toEqualTypeOf<Fault[] | undefined>();
    expectTypeOf<Fault['answer']>().toEqualTypeOf<FaultAnswer>();
    expectTypeOf<EmulatorOptions['happenings']>().toEqualTypeOf<Happening[] | undefined>();
    expectTypeOf<
      NonNullable<EmulatorOptions['judge']>
    >().returns.toEqualTypeOf<CredentialVerdict>();
    // @ts-expect-error: there is no such scenario.
    createEmulator({ scenario: 'conected' });
  });

  it('ends a sign-in with the message of the callback page', () => {
    expectTypeOf<Emulator['completeAuthorization']>().toEqualTypeOf<
      (state: string, outcome: AuthorizationOutcome) => AuthorizationMessage
    >();
  });
});

describe('people and tokens', () => {
  it('fit the props and the credential of the provider', () => {
    expectTypeOf(people).toExtend<{ groupRef: string; consumerRef: string }>();
    const getToken = async (scope: { groupRef: string; consumerRef: string }) =>
      demoToken({ ...scope, exp: 0 });
    expectTypeOf(getToken).toExtend<GetToken>();
  });
});

describe('locales', () => {
  it('are localizations with every sentence', () => {
    expectTypeOf(de).toEqualTypeOf<Localization>();
    expectTypeOf(en).toEqualTypeOf<Localization>();
    expectTypeOf(es).toEqualTypeOf<Localization>();
    expectTypeOf(pseudo).toEqualTypeOf<Localization>();
    expectTypeOf(german).toEqualTypeOf<Messages>();
    expectTypeOf(english).toEqualTypeOf<Messages>();
    expectTypeOf(spanish).toEqualTypeOf<Messages>();
  });
});
