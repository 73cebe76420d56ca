import type { Meta, StoryObj } from '@storybook/react-vite';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { ErrorNotice } from '../../src/components/ErrorNotice/ErrorNotice';
import type { AmpError, ErrorCode } from '../../src/core/errors';
import { inRoot } from '../support/inRoot';

const meta = {
  title: 'Components/Banner',
  component: Banner,
  decorators: [inRoot],
  args: {
    tone: 'warning',
    title: 'Sign in to Salesforce again',
    children: 'Salesforce stopped accepting this sign-in. Your settings are kept.',
    action: <Button>Sign in again</Button>,
  },
} satisfies Meta<typeof Banner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Warning: Story = {};

export const All: Story = {
  render: () => (
    <>
      <Banner tone="info" title="Someone else changed Contact while you were editing">
        Choose which to keep for 1 field.
      </Banner>
      <Banner tone="success" title="Salesforce is installed">
        Acme checks it every 10 minutes; past records go back 30 days.
      </Banner>
      <Banner {...meta.args} tone="warning" />
      <Banner
        tone="error"
        title="Not saved"
        quote="FIELD_INTEGRITY_EXCEPTION: Segment__c is not writeable for this user"
        details="reference: 7f3a"
        action={<Button>Try again</Button>}
      >
        Your changes are still here. Try again.
      </Banner>
    </>
  ),
};

const codes: ErrorCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'unauthorized',
  'forbidden',
  'notFound',
  'conflict',
  'refused',
  'rateLimited',
  'server',
  'developer',
  'unexpected',
];

function errorOf(code: ErrorCode): AmpError {
  return {
    code,
    message: 'ampkit: told to developers only',
    retryable: code === 'server',
    retryAfter: code === 'rateLimited' ? '2026-05-12T14:05:00Z' : undefined,
    detail: code === 'refused' ? 'Segment__c is not writeable for this user' : undefined,
    requestId: 'req-7f3a',
    reference: '7f3a',
    time: '2026-05-12T14:00:00Z',
  };
}

export const EveryError: Story = {
  render: () => (
    <>
      {codes.map((code) => (
        <ErrorNotice
          key={code}
          error={errorOf(code)}
          provider="Salesforce"
          app="Acme"
          onRetry={() => {}}
        />
      ))}
    </>
  ),
};
