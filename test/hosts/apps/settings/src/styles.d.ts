declare module '@amp-labs/react/styles';
