/** A CRM like HubSpot: snake and joined names, a life cycle, subscriptions, one object that is always on. */
import type { ManifestContent } from '../../api/wire/manifest';
import type { ProviderInfo } from '../../api/wire/provider';
import type { Account } from '../types';
import { byName, custom, field, list, readOnly, reference } from './field';

export const hubspotProvider: ProviderInfo = {
  name: 'hubspot',
  displayName: 'HubSpot',
  authType: 'oauth2',
  baseURL: 'https://api.hubapi.com',
  defaultModule: 'crm',
  oauth2Opts: {
    grantType: 'authorizationCode',
    authURL: 'https://app.hubspot.com/oauth/authorize',
    tokenURL: 'https://api.hubapi.com/oauth/v1/token',
    explicitScopesRequired: true,
    explicitWorkspaceRequired: false,
  },
  modules: { crm: { displayName: 'HubSpot CRM', baseURL: 'https://api.hubapi.com/crm' } },
};

const system = [
  field('hs_object_id', 'Record ID', 'string', { ...readOnly, providerType: 'id' }),
  field('hubspot_owner_id', 'Owner', 'reference', reference('owner')),
  field('createdate', 'Create Date', 'datetime', readOnly),
  field('hs_lastmodifieddate', 'Last Modified Date', 'datetime', readOnly),
];

const LIFECYCLE = [
  'subscriber: Subscriber',
  'lead: Lead',
  'opportunity: Opportunity',
  'customer: Customer',
];
const STAGES = [
  'appointment: Appointment',
  'contract: Contract Sent',
  'won: Closed Won',
  'lost: Closed Lost',
];

export const hubspotAccount: Account = {
  workspace: '4021977',
  objects: {
    contacts: {
      displayName: 'Contacts',
      records: 7_430,
      fields: byName([
        ...system,
        field('firstname', 'First Name'),
        field('lastname', 'Last Name'),
        field('email', 'Email', 'string', { providerType: 'email', isRequired: true }),
        field('phone', 'Phone Number', 'string', { providerType: 'phone' }),
        field('jobtitle', 'Job Title'),
        field('city', 'City'),
        field('country', 'Country/Region'),
        list('lifecyclestage', 'Lifecycle Stage', LIFECYCLE),
        field('hs_email_optout', 'Unsubscribed from all email', 'boolean'),
        field('favorite_color', 'Favorite Color', 'string', custom),
        list('persona', 'Persona', ['buyer: Buyer', 'champion: Champion', 'user: User'], custom),
      ]),
    },
    companies: {
      displayName: 'Companies',
      records: 812,
      fields: byName([
        ...system,
        field('name', 'Company Name', 'string', { isRequired: true }),
        field('domain', 'Company Domain Name', 'string', { providerType: 'url' }),
        list('industry', 'Industry', [
          'banking: Banking',
          'education: Education',
          'software: Software',
        ]),
        field('numberofemployees', 'Number of Employees', 'int'),
        field('annualrevenue', 'Annual Revenue', 'float', { providerType: 'currency' }),
        field('account_tier', 'Account Tier', 'string', custom),
      ]),
    },
    deals: {
      displayName: 'Deals',
      records: 2_015,
      fields: byName([
        ...system,
        field('dealname', 'Deal Name', 'string', { isRequired: true }),
        field('amount', 'Amount', 'float', { providerType: 'currency' }),
        list('dealstage', 'Deal Stage', STAGES),
        field('closedate', 'Close Date', 'date'),
        field('renewal', 'Renewal', 'boolean', custom),
      ]),
    },
  },
};

export const hubspotSync: ManifestContent = {
  name: 'hubspotSync',
  displayName: 'HubSpot',
  provider: 'hubspot',
  read: {
    objects: [
      {
        objectName: 'contacts',
        destination: 'crmWebhook',
        schedule: '*/30 * * * *',
        requiredFields: [
          { fieldName: 'email' },
          { fieldName: 'firstname', mapToName: 'first_name' },
          { fieldName: 'lastname', mapToName: 'last_name' },
        ],
        optionalFields: [
          { fieldName: 'phone' },
          { fieldName: 'jobtitle' },
          { fieldName: 'lifecyclestage' },
          { mapToName: 'nickname', mapToDisplayName: 'Nickname' },
        ],
        backfill: { defaultPeriod: { days: 90 } },
      },
      {
        objectName: 'companies',
        destination: 'crmWebhook',
        schedule: '0 */6 * * *',
        enabled: 'always',
        requiredFields: [{ fieldName: 'name' }, { fieldName: 'domain' }],
        optionalFieldsAuto: 'all',
      },
      {
        objectName: 'deals',
        destination: 'crmWebhook',
        schedule: '0 0 * * *',
        requiredFields: [
          { fieldName: 'dealname' },
          {
            mapToName: 'stage',
            mapToDisplayName: 'Stage',
            default: 'dealstage',
            prompt: 'Which field says how far a deal is?',
          },
        ],
        optionalFields: [{ fieldName: 'amount' }, { fieldName: 'closedate' }],
        backfill: { defaultPeriod: { fullHistory: true } },
      },
    ],
  },
  write: { objects: [{ objectName: 'contacts' }, { objectName: 'deals' }] },
  subscribe: {
    objects: [
      {
        objectName: 'contacts',
        destination: 'crmWebhook',
        inheritFieldsAndMapping: true,
        updateEvent: { enabled: 'always', requiredWatchFields: ['email'] },
      },
    ],
  },
  proxy: { enabled: true },
};
