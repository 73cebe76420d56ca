/** Types of errors, events and data of the public API, checked by `npm run typecheck`. */
import { describe, expectTypeOf, it } from 'vitest';
import {
  DeveloperError,
  type AccessSummary,
  type AmpersandContextValue,
  type BackfillConfig,
  type AmpError,
  type AmpEvent,
  type Choices,
  type Config,
  type ConfigChange,
  type ConfigContent,
  type ConfigIssue,
  type ConnectOutcome,
  type Connection,
  type ConsumerScope,
  type DynamicMappingsInputEntry,
  type ErrorCode,
  type FieldMapping,
  type FieldMetadata,
  type GetToken,
  type HydratedIntegrationWriteObject,
  type Installation,
  type InstallationPhase,
  type Integration,
  type Localization,
  type ParsedManifest,
  type ReadConfigObject,
  type ReadFilter,
  type Messages,
  type ValueMappingEntry,
} from '../../src/index';

type Event<Type extends AmpEvent['type']> = Extract<AmpEvent, { type: Type }>;

describe('errors', () => {
  it('carry one code per next step', () => {
    expectTypeOf<AmpError['code']>().toEqualTypeOf<ErrorCode>();
    expectTypeOf<ErrorCode>().toEqualTypeOf<
      | 'offline'
      | 'unreachable'
      | 'timeout'
      | 'unauthorized'
      | 'forbidden'
      | 'notFound'
      | 'conflict'
      | 'refused'
      | 'rateLimited'
      | 'server'
      | 'unsupported'
      | 'developer'
      | 'unexpected'
    >();
    expectTypeOf<AmpError['reference']>().toEqualTypeOf<string>();
    expectTypeOf(DeveloperError).instance.toExtend<Error>();
  });
});

describe('events', () => {
  it('are told apart by their type', () => {
    expectTypeOf<Event<'connect.ended'>['outcome']>().toEqualTypeOf<ConnectOutcome>();
    expectTypeOf<Event<'install.updated'>['changes']>().toEqualTypeOf<ConfigChange[]>();
    expectTypeOf<Event<'error'>['error']>().toEqualTypeOf<AmpError>();
    expectTypeOf<Event<'screen'>['screen']>().toEqualTypeOf<string>();
  });
});

describe('credentials', () => {
  it('are tokens for one consumer of one group', () => {
    expectTypeOf<GetToken>().toEqualTypeOf<(scope: ConsumerScope) => Promise<string>>();
    expectTypeOf<ConsumerScope>().toEqualTypeOf<{ groupRef: string; consumerRef: string }>();
  });

  it('are no part of a connection', () => {
    expectTypeOf<Connection>().not.toHaveProperty('apiKey');
    expectTypeOf<Connection>().not.toHaveProperty('oauth2AuthorizationCode');
  });
});

describe('data', () => {
  it('of an installation contain its config and connection', () => {
    expectTypeOf<Installation['config']>().toEqualTypeOf<Config>();
    expectTypeOf<Installation['connection']>().toEqualTypeOf<Connection>();
    expectTypeOf<Config['content']>().toEqualTypeOf<ConfigContent>();
    expectTypeOf<
      NonNullable<ConfigContent['read']>['objects'][string]
    >().toEqualTypeOf<ReadConfigObject>();
    expectTypeOf<ReadConfigObject['fieldFilters']>().toEqualTypeOf<ReadFilter[] | undefined>();
    expectTypeOf<ReadConfigObject['backfill']>().toEqualTypeOf<BackfillConfig | undefined>();
    expectTypeOf<HydratedIntegrationWriteObject['objectName']>().toEqualTypeOf<string>();
    expectTypeOf<AmpersandContextValue['projectIdOrName']>().toEqualTypeOf<string>();
    expectTypeOf<Integration['name']>().toEqualTypeOf<string>();
    expectTypeOf<InstallationPhase>().toEqualTypeOf<
      'loading' | 'failed' | 'unconnected' | 'reading' | 'unreadable' | 'ready' | 'badCredentials'
    >();
  });

  it('of a manifest and of choices are keyed by object', () => {
    expectTypeOf<ParsedManifest['objects'][number]['objectName']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<ParsedManifest['objects'][number]['read']>['fields']>().toEqualTypeOf<
      Record<string, FieldMetadata>
    >();
    expectTypeOf<Choices['objects']>().toExtend<Record<string, object>>();
    expectTypeOf<ConfigIssue['objectName']>().toEqualTypeOf<string>();
    expectTypeOf<FieldMapping[string][number]>().toEqualTypeOf<
      DynamicMappingsInputEntry | ValueMappingEntry
    >();
    expectTypeOf<AccessSummary>().toEqualTypeOf<{
      read: string[];
      write: string[];
      proxy: boolean;
      subscribe: boolean;
    }>();
  });
});

describe('localization', () => {
  it('overrides any sentence by text or by function', () => {
    expectTypeOf<{
      messages: { connect: { continueTo: 'Sign in to {provider}' } };
    }>().toExtend<Localization>();
    expectTypeOf<Messages['connect']['continueTo']>().parameter(0).toExtend<{ provider: string }>();
    // @ts-expect-error: there is no such sentence.
    const wrong: Localization = { messages: { connect: { continueOn: 'Go on' } } };
    expectTypeOf(wrong).toEqualTypeOf<Localization>();
  });
});
