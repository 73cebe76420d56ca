import { useContext, useMemo } from 'react';
import { type Section, mergeMessages } from '../locale/format';
import { createCallHost } from '../actions/callHost';
import { AmpersandContext, LocalizationContext } from './contexts';

const callQuietly = /* @__PURE__ */ createCallHost(() => {});

/** Sentences of one section, with the host's in place of the built-in ones. */
export function useMessages<Id extends string, T extends object>(own: Section<Id, T>): T {
  const { messages } = useContext(LocalizationContext);
  const overrides = messages?.[own.id as unknown as keyof typeof messages];
  // A picker that is driven by its props alone has no provider.
  const callHost = useContext(AmpersandContext)?.callHost ?? callQuietly;
  return useMemo(
    () => mergeMessages(own.messages, overrides, callHost, `messages.${own.id}`),
    [own, overrides, callHost],
  );
}

/** BCP 47 language for plurals, dates and numbers. */
export function useLocale(): string {
  return useContext(LocalizationContext).locale;
}
