import { describe, expect, test } from 'vitest';
import { isSure, suggestAll } from '../../../src/core/mapping/suggestField';
import type { FieldMetadata, MappingField } from '../../../src/core/types';
import { field } from '../fixtures';
import { suggestFields } from './suggestFields';

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()) as [string, string]);

function answer(displayName: string, other: string) {
  const target: MappingField = {
    kind: 'mapping',
    mapToName: displayName,
    displayName,
    required: true,
    origin: 'manifest',
  };
  const fields = [field('x', { displayName: other }), field('zzz', { displayName: 'Zzz' })];
  const [best] = suggestFields({ target, fields });
  return { isOffered: best?.fieldName === 'x', isSure: best !== undefined && isSure(best) };
}

describe('sure suggestions by another name', () => {
  const people = `
    Work email | Business Email
    Personal email | Private email address
    Employee number | Employee No.
    Date of joining | Hire Date
    Line manager | Supervisor
    Reports to | Manager
    Base salary | Annual Salary
    Cost centre | Cost Center
    Nationality | Citizenship
    CV | Resume
    Vacation balance | PTO balance
    Applied on | Application Date
    Job title | Position Title
    Probation end | Probation End Date
    Date of birth | Birthdate
    Profile picture | Avatar URL
    First name | First
    Last name | LAST`;
  const sales = `
    Annual revenue | Turnover
    Number of employees | Headcount
    Closing date | Close Date
    Expected close date | Est. Close Date
    Win probability | Probability (%)
    Lost because | Closed lost reason
    Parent company | Parent Account
    Industry | Vertical
    Territory | Sales Territory
    ARR | Annual recurring revenue
    CSM email | Customer success manager email
    Renewal date | Renews on
    Contract end date | Contract expiry
    Go-live date | Launch date
    Average deal size | Avg Deal Size`;
  const marketing = `
    Email opt out | Unsubscribed from emails
    Do not call | Do not phone
    Click-through rate | CTR
    Open count | Number of opens
    Click count | Clicks
    Newsletter subscribed | Subscribed to newsletter
    Marketing consent | Consent to marketing
    First touch source | First-touch source
    Last contacted | Last touch`;
  const support = `
    Assignee | Assigned to
    Assigned team | Assigned Group
    First reply time | First response time
    CSAT score | Customer satisfaction rating
    Due at | Due date
    Solved at | Resolved date
    Priority | Urgency
    Severity | Severity level
    Labels | Tags
    Reporter | Reported by
    NPS score | Net Promoter Score`;
  const finance = `
    Vendor number | Supplier No.
    PO number | Purchase Order #
    P.O. # | PO number
    Bill date | Invoice Date
    Amount due | Outstanding balance
    Tax amount | Total Tax
    VAT number | Tax ID
    Exchange rate | FX rate
    GL account | General ledger account
    Posting date | Transaction date
    Unit of measure | UOM
    SWIFT code | BIC
    Subtotal | Net amount
    Grand total | Order total
    Gross profit | Gross margin
    Legal entity | Entity`;
  const billing = `
    Cancelled at | Cancellation date
    Churn reason | Cancellation reason
    MRR | Monthly recurring revenue
    Seats | Number of licenses
    Billing cycle | Billing frequency
    Auto-renew | Automatic renewal
    Coupon | Promo code
    Contract length | Term in months
    Trial ends at | Trial end
    Plan | Subscription Plan`;
  const commerce = `
    Order date | Purchase date
    Lifetime value | LTV
    Orders count | Number of orders
    Product SKU | SKU
    Store currency | Shop currency
    Barcode | EAN
    Average order value | AOV
    Ship-to city | Delivery city
    Carrier | Shipping method
    Freight | Shipping cost
    Bill-to name | Billing name`;
  const analytics = `
    Last seen | Last active
    First login | First sign in
    Signup date | Registered at
    Login count | Number of logins
    Operating system | OS
    IP address | IP
    Percent complete | % Complete
    Active users | Number of active users`;
  const languages = `
    Vorname | First name
    Kundennummer | Customer number
    Vertragsbeginn | Contract start
    Rechnungsdatum | Invoice date
    Straße | Street
    Kündigungsgrund | Cancellation reason
    Währung | Currency
    Prénom | First name
    Ville | City
    Code postal | Zip
    Date de début | Start date
    Fecha límite | Due date
    Ciudad | City
    Teléfono | Phone`;
  test.each(
    Object.entries({
      people,
      sales,
      marketing,
      support,
      finance,
      billing,
      commerce,
      analytics,
      languages,
    }).flatMap(([domain, text]) => rows(text).map(([name, other]) => [domain, name, other])),
  )('match in %s: %s with %s', (_domain, name = '', other = '') => {
    expect(answer(name, other).isSure).toBe(true);
  });
});

describe('unsure suggestions', () => {
  test.each(
    rows(`
    Job title | Position
    Termination date | End Date
    Deal size | Amount
    Payment terms | Net terms (days)
    Severity | Priority
    Loyalty level | Loyalty tier
    Expected salary | Desired pay
    Test result | Assessment score
    Reseller | Channel partner
    Reminder stage | Dunning level
    Mktg spend | Marketing spend
    City | Billing City`),
  )('are offered for %s: %s', (name, other) => {
    expect(answer(name, other)).toEqual({ isOffered: true, isSure: false });
  });
});

describe('distinct fields', () => {
  test.each(
    rows(`
    Owner email | Email
    Requester email | Email
    Billing email | Email
    Work email | Personal email
    Billing city | Shipping city
    First name | Full name
    First name | Last
    Created by | Created at
    Approved by | Approved at
    Min salary | Max salary
    Parent account | Account
    Last invoice date | Next invoice date
    Last invoice date | Invoice date
    Discount amount | Amount
    Discount percent | Discount amount
    Tax rate | Tax amount
    Delivery date | Shipping address
    Order ID | Order date
    Order date | Order
    Payment date | Payment method
    Annual revenue | Annual recurring revenue
    Monthly recurring revenue | Annual recurring revenue
    Account manager | Manager
    Country code | Phone country code
    Open rate | Click rate
    Reply time | Resolution time
    Net weight | Gross weight
    Campaign ID | Campaign name
    Supplier name | Supplier ID
    Emergency contact phone | Phone
    Previous stage | Stage
    SMS opt in | Email opt in
    Lead time | Lead
    End customer | Customer
    Ship-to name | Name
    Salary currency | Salary
    Gross revenue | Net revenue
    Login count | Last login
    Session count | Session ID
    Planned start | Actual start
    Last order amount | Last order date
    Number of orders | Order number
    Email count | Email
    Display order | Order
    User role | Custom role
    State | Status
    Valid from | Valid to
    Openings | Opened at
    Shipped on | Ship date`),
  )('are not sure matches: %s and %s', (name, other) => {
    expect(answer(name, other).isSure).toBe(false);
  });
});

describe('words for the customer', () => {
  const asked: MappingField = {
    kind: 'mapping',
    mapToName: 'customer_segment',
    displayName: 'Customer segment',
    required: true,
    origin: 'manifest',
  };
  const offered = (record: string) => {
    const fields = [
      { fieldName: 'Segment__c', displayName: 'Segment', valueType: 'string', isCustom: true },
      { fieldName: 'Name', displayName: `${record} Name`, valueType: 'string' },
    ] satisfies FieldMetadata[];
    return suggestAll({ targets: [asked], fields }).get('customer_segment')?.[0];
  };

  test('make a segment of the company a sure match for the customer’s segment', () => {
    const found = offered('Account');
    expect(found).toMatchObject({ fieldName: 'Segment__c' });
    expect(found && isSure(found)).toBe(true);
  });

  test('make a segment of a contact an offer only, as it may be the person’s', () => {
    const found = offered('Contact');
    expect(found).toMatchObject({ fieldName: 'Segment__c' });
    expect(found && isSure(found)).toBe(false);
  });
});
