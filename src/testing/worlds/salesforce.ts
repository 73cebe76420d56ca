/** A CRM like Salesforce: lower-case names, custom fields in `__c`, compound addresses, a packaged app. */
import type { FieldMetadata } from '../../api/wire/fields';
import type { ManifestContent } from '../../api/wire/manifest';
import type { ProviderInfo } from '../../api/wire/provider';
import type { Account } from '../types';
import { byName, custom, field, list, readOnly, reference } from './field';

export const salesforceProvider: ProviderInfo = {
  name: 'salesforce',
  displayName: 'Salesforce',
  authType: 'oauth2',
  baseURL: 'https://{{.workspace}}.my.salesforce.com',
  defaultModule: 'crm',
  oauth2Opts: {
    grantType: 'authorizationCodePKCE',
    authURL: 'https://{{.workspace}}.my.salesforce.com/services/oauth2/authorize',
    tokenURL: 'https://{{.workspace}}.my.salesforce.com/services/oauth2/token',
    explicitScopesRequired: false,
    explicitWorkspaceRequired: true,
  },
  modules: {
    crm: { displayName: 'Salesforce CRM', baseURL: 'https://{{.workspace}}.my.salesforce.com' },
    marketing: { displayName: 'Salesforce Marketing', baseURL: 'https://marketing.example' },
  },
  metadata: {
    input: [
      {
        name: 'workspace',
        displayName: 'Subdomain',
        docsURL: 'https://docs.example/salesforce/subdomain',
        moduleDependencies: { crm: {}, marketing: {} },
      },
      {
        name: 'businessUnitId',
        displayName: 'Business unit ID',
        prompt: 'The 18 characters that start with 0Uv, under Setup > Business Units.',
        moduleDependencies: { marketing: {} },
      },
    ],
  },
};

const system: FieldMetadata[] = [
  field('id', 'Record ID', 'string', { ...readOnly, providerType: 'id', isRequired: true }),
  field('ownerid', 'Owner', 'reference', reference('user')),
  field('createddate', 'Created Date', 'datetime', readOnly),
  field('lastmodifieddate', 'Last Modified Date', 'datetime', readOnly),
];

const account = byName([
  ...system,
  field('name', 'Account Name', 'string', { isRequired: true }),
  list('industry', 'Industry', ['Agriculture', 'Banking', 'Education', 'Energy', 'Software']),
  list('type', 'Account Type', ['Customer', 'Prospect', 'Partner', 'Competitor']),
  field('website', 'Website', 'string', { providerType: 'url' }),
  field('phone', 'Phone', 'string', { providerType: 'phone' }),
  field('numberofemployees', 'Employees', 'int'),
  field('annualrevenue', 'Annual Revenue', 'float', { providerType: 'currency' }),
  field('description', 'Description', 'string', { providerType: 'textarea' }),
  field('parentid', 'Parent Account', 'reference', reference('account')),
  field("$['billingaddress']['city']", 'Billing City'),
  field("$['billingaddress']['country']", 'Billing Country'),
  field("$['billingaddress']['postalcode']", 'Billing Zip/Postal Code'),
  list('health__c', 'Customer Health', ['green: Green', 'yellow: Yellow', 'red: Red'], custom),
  list(
    'segment__c',
    'Segment',
    ['ent: Enterprise', 'mid: Mid-Market', 'smb: Small Business'],
    custom,
  ),
  field('renewal_date__c', 'Renewal Date', 'date', custom),
  field('arr__c', 'ARR', 'float', { ...custom, providerType: 'currency' }),
  field('success_plan__c', 'Success Plan', 'string', custom),
]);

const contact = byName([
  ...system,
  field('firstname', 'First Name'),
  field('lastname', 'Last Name', 'string', { isRequired: true }),
  field('name', 'Full Name', 'string', readOnly),
  field('email', 'Email', 'string', { providerType: 'email' }),
  field('phone', 'Business Phone', 'string', { providerType: 'phone' }),
  field('mobilephone', 'Mobile', 'string', { providerType: 'phone' }),
  field('title', 'Title'),
  field('department', 'Department'),
  field('accountid', 'Account', 'reference', reference('account')),
  field('birthdate', 'Birthdate', 'date'),
  field('hasoptedoutofemail', 'Email Opt Out', 'boolean'),
  list('leadsource', 'Lead Source', ['Web', 'Phone Inquiry', 'Partner Referral', 'Other']),
  field('description', 'Contact Description', 'string', { providerType: 'textarea' }),
  field("$['mailingaddress']['city']", 'Mailing City'),
  field("$['mailingaddress']['country']", 'Mailing Country'),
  field('notes__c', 'Notes', 'string', { ...custom, providerType: 'textarea' }),
  list(
    'preferred_language__c',
    'Preferred Language',
    ['en: English', 'de: German', 'es: Spanish', 'ja: Japanese'],
    custom,
  ),
  list('interests__c', 'Interests', ['Product', 'Events', 'Pricing'], {
    ...custom,
    valueType: 'multiSelect',
    providerType: 'multipicklist',
  }),
  field('nps_score__c', 'NPS Score', 'int', custom),
]);

const lead = byName([
  ...system,
  field('firstname', 'First Name'),
  field('lastname', 'Last Name', 'string', { isRequired: true }),
  field('company', 'Company', 'string', { isRequired: true }),
  field('email', 'Email', 'string', { providerType: 'email' }),
  field('phone', 'Phone', 'string', { providerType: 'phone' }),
  field('title', 'Title'),
  list('status', 'Lead Status', ['Open', 'Contacted', 'Qualified', 'Unqualified']),
  list('rating', 'Rating', ['Hot', 'Warm', 'Cold']),
  list('industry', 'Industry', ['Agriculture', 'Banking', 'Education', 'Energy', 'Software']),
  field('isconverted', 'Converted', 'boolean', readOnly),
  field('lead_score__c', 'Lead Score', 'float', custom),
  field('campaign__c', 'Campaign', 'reference', { ...custom, ...reference('campaign') }),
]);

const task = byName([
  ...system,
  field('subject', 'Subject'),
  list('priority', 'Priority', ['High', 'Normal', 'Low']),
  field('activitydate', 'Due Date', 'date'),
]);

/** The customer's account. */
export const salesforceAccount: Account = {
  workspace: 'acme',
  knowsTotals: true,
  objects: {
    account: { displayName: 'Account', fields: account, records: 1_240 },
    contact: { displayName: 'Contact', fields: contact, records: 18_300 },
    lead: { displayName: 'Lead', fields: lead, records: 5_600 },
    task: { displayName: 'Task', fields: task },
  },
};

export const salesforceSync: ManifestContent = {
  name: 'salesforceSync',
  displayName: 'Salesforce',
  provider: 'salesforce',
  module: 'crm',
  read: {
    objects: [
      {
        objectName: 'account',
        mapToName: 'company',
        mapToDisplayName: 'Company',
        destination: 'crmWebhook',
        schedule: '*/10 * * * *',
        requiredFields: [
          { fieldName: 'id' },
          { fieldName: 'name', mapToName: 'companyName', mapToDisplayName: 'Company name' },
          {
            mapToName: 'health',
            mapToDisplayName: 'Customer health',
            prompt: 'Which field says how healthy the account is?',
          },
        ],
        optionalFields: [
          { fieldName: 'industry' },
          { fieldName: 'website' },
          { fieldName: 'numberofemployees' },
          { fieldName: 'annualrevenue' },
          { fieldName: "$['billingaddress']['city']" },
          { fieldName: "$['billingaddress']['country']" },
          {
            mapToName: 'segment',
            mapToDisplayName: 'Segment',
            default: 'segment__c',
            prompt: 'Which field divides your accounts into segments?',
          },
        ],
        backfill: { defaultPeriod: { fullHistory: true } },
      },
      {
        objectName: 'contact',
        destination: 'crmWebhook',
        schedule: '*/10 * * * *',
        requiredFields: [
          { fieldName: 'id' },
          { fieldName: 'firstname' },
          { fieldName: 'lastname' },
          { fieldName: 'email' },
          {
            mapToName: 'notes',
            mapToDisplayName: 'Notes',
            prompt: 'Which field holds your notes about a contact?',
          },
          {
            mapToName: 'mobile',
            mapToDisplayName: 'Mobile number',
            default: 'mobilephone',
            prompt: 'Which number can we send text messages to?',
          },
        ],
        optionalFields: [
          { fieldName: 'phone' },
          { fieldName: 'title' },
          { fieldName: 'department' },
          { fieldName: 'leadsource', mapToName: 'source', mapToDisplayName: 'Source' },
          { fieldName: "$['mailingaddress']['city']" },
          { mapToName: 'language', mapToDisplayName: 'Language' },
        ],
        optionalFieldsAuto: 'all',
        backfill: { defaultPeriod: { days: 30 } },
      },
      {
        objectName: 'lead',
        destination: 'crmWebhook',
        schedule: '0 * * * *',
        requiredFields: [
          { fieldName: 'id' },
          { fieldName: 'company' },
          { fieldName: 'email' },
          { fieldName: 'status' },
        ],
        optionalFields: [
          { fieldName: 'phone' },
          { fieldName: 'rating' },
          {
            mapToName: 'score',
            mapToDisplayName: 'Score',
            prompt: 'Which field holds the score of a lead?',
          },
        ],
        backfill: { defaultPeriod: { days: 0 } },
      },
    ],
  },
  write: {
    objects: [
      { objectName: 'contact', inheritMapping: true },
      { objectName: 'lead', valueDefaults: { allowAnyFields: true } },
      { objectName: 'task' },
    ],
  },
  proxy: { enabled: true },
};
