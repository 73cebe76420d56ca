/** People in every scenario. */
export const people = {
  groupRef: 'acme-org',
  groupName: 'Acme Inc',
  consumerRef: 'dana',
  consumerName: 'Dana Ruiz',
} as const;
