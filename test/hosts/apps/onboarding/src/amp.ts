export { AmpersandProvider, ConnectProvider as Connect } from '@amp-labs/react';
