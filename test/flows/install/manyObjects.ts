import type { InstallIntegrationProps } from '../../../src/flows/Install/InstallIntegration';
import type { EmulatorOptions } from '../../../src/testing/types';
import { byName, custom, field, list } from '../../../src/testing/worlds/field';

const names = ['account', 'case', 'campaign', 'lead', 'opportunity', 'order', 'product', 'quote'];

const contactFields = byName([
  field('id', 'Record ID'),
  field('email', 'Email'),
  field('phone', 'Phone'),
  list('stage__c', 'Stage', ['o: Open', 'w: Won', 'l: Lost'], custom),
  ...Array.from({ length: 300 }, (_, at) =>
    field(`f${at + 1}__c`, `Field ${at + 1}`, 'string', custom),
  ),
]);

/** A manifest with nine objects, the last of which is `contact` with 304 fields and eight mappings. */
export const manyObjects = {
  manifest: {
    integrations: [
      {
        name: 'salesforceSync',
        provider: 'salesforce',
        read: {
          objects: [
            ...names.map((objectName) => ({
              objectName,
              requiredFields: [{ fieldName: 'id' }],
              optionalFields: [{ fieldName: 'name' }],
            })),
            {
              objectName: 'contact',
              requiredFields: [
                { fieldName: 'id' },
                { mapToName: 'mobile', mapToDisplayName: 'Mobile number', prompt: 'For texts.' },
                { mapToName: 'notes', mapToDisplayName: 'Notes' },
              ],
              optionalFields: Array.from({ length: 5 }, (_, at) => ({
                mapToName: `extra${at}`,
                mapToDisplayName: `Extra ${at}`,
              })),
              optionalFieldsAuto: 'all',
            },
          ],
        },
        write: { objects: [{ objectName: 'contact' }, { objectName: 'account' }] },
      },
    ],
  },
  objects: { salesforce: { contact: { displayName: 'Contact', fields: contactFields } } },
} satisfies EmulatorOptions;

/** A target with values, beside those of the manifest. */
export const stageMapping: InstallIntegrationProps['fieldMapping'] = {
  contact: [
    {
      mapToName: 'stage',
      mapToDisplayName: 'Stage',
      mappedValues: [
        { mappedValue: 'open', mappedDisplayValue: 'Open' },
        { mappedValue: 'won', mappedDisplayValue: 'Won' },
        { mappedValue: 'lost', mappedDisplayValue: 'Lost' },
      ],
    },
  ],
};
