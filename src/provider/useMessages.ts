import { useContext, useMemo } from 'react';
import { type Section, mergeMessages } from '../locale/format';
import { LocalizationContext } from './contexts';

/** One section's sentences with the host's laid over them. */
export function useMessages<Id extends string, T extends object>(own: Section<Id, T>): T {
  const { messages } = useContext(LocalizationContext);
  const overrides = messages?.[own.id as unknown as keyof typeof messages];
  return useMemo(() => mergeMessages(own.messages, overrides), [own, overrides]);
}

/** BCP 47 language for plurals, dates and numbers. */
export function useLocale(): string {
  return useContext(LocalizationContext).locale;
}
