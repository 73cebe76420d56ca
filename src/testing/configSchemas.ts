/** Schemas of configs. Their objects are open, since careful clients carry unknown keys along. */
import * as v from 'valibot';
import {
  closed,
  integer,
  map,
  open,
  optionalBoolean,
  optionalText,
  text,
  texts,
} from './schemaParts';

const fieldFilters = v.optional(
  v.array(closed({ fieldName: text, operator: v.literal('eq'), value: v.optional(v.unknown()) })),
);

const backfill = closed({
  defaultPeriod: closed({
    days: v.optional(v.pipe(integer, v.minValue(0))),
    fullHistory: optionalBoolean,
  }),
  fieldFilters,
});

const dynamicMapping = closed({
  mapToName: text,
  mapToDisplayName: optionalText,
  prompt: optionalText,
  mappedValues: v.optional(v.array(closed({ mappedValue: text, mappedDisplayValue: text }))),
  fieldName: optionalText,
});

const readObjectEntries = {
  objectName: optionalText,
  schedule: optionalText,
  disabled: optionalBoolean,
  destination: optionalText,
  selectedFields: v.optional(map(v.boolean())),
  selectedFieldsAuto: v.optional(v.literal('all')),
  selectedFieldMappings: v.optional(map(text)),
  selectedValueMappings: v.optional(map(map(text))),
  dynamicMappingsInput: v.optional(v.array(dynamicMapping)),
  backfill: v.optional(backfill),
  fieldFilters,
};

const readObjectPatch = open(readObjectEntries);
const readObject = open({
  ...readObjectEntries,
  objectName: text,
  selectedFields: map(v.boolean()),
  selectedFieldMappings: map(text),
});

const applyOnUpdate = v.optional(v.picklist(['always', 'never']));

const writeObject = open({
  objectName: text,
  deletionSettings: v.optional(closed({ enabled: v.boolean() })),
  selectedValueDefaults: v.optional(
    map(closed({ value: v.union([text, integer, v.boolean()]), applyOnUpdate })),
  ),
  selectedFieldSettings: v.optional(
    map(
      closed({
        default: v.optional(
          closed({
            stringValue: optionalText,
            integerValue: v.optional(integer),
            booleanValue: optionalBoolean,
          }),
        ),
        writeOnCreate: v.optional(v.picklist(['always', 'never'])),
        writeOnUpdate: v.optional(v.picklist(['always', 'never', 'ifEmpty'])),
      }),
    ),
  ),
});

const switched = closed({ enabled: v.picklist(['always', 'never']) });
const subscribeObject = open({
  objectName: text,
  destination: text,
  inheritFieldsAndMappings: v.boolean(),
  createEvent: v.optional(switched),
  updateEvent: v.optional(
    closed({
      enabled: v.picklist(['always', 'never']),
      watchFieldsAuto: v.optional(v.literal('all')),
      requiredWatchFields: v.optional(texts),
    }),
  ),
  deleteEvent: v.optional(switched),
  otherEvents: v.optional(texts),
  providerOptions: v.optional(
    closed({ quotaOptimization: v.optional(closed({ enabled: v.boolean() })) }),
  ),
});

const write = closed({ objects: v.optional(map(writeObject)) });
const proxy = closed({ enabled: optionalBoolean });

/** Content of a first install: complete. */
export const configContent = open({
  provider: text,
  read: v.optional(closed({ objects: map(readObject) })),
  write: v.optional(write),
  proxy: v.optional(proxy),
  subscribe: v.optional(closed({ objects: map(subscribeObject) })),
});

/** Content of an update: only the parts that the mask names. */
export const configContentPatch = open({
  provider: optionalText,
  read: v.optional(closed({ objects: v.optional(map(readObjectPatch)) })),
  write: v.optional(write),
  proxy: v.optional(proxy),
  subscribe: v.optional(closed({ objects: v.optional(map(subscribeObject)) })),
});
