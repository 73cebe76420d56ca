import { useContext, useState } from 'react';
import { RootContext } from '../../provider/contexts';

/**
 * Copies a text. `shown`: the clipboard is closed to this page, so that the person has to select the text.
 * @param announcement Announced once it is copied.
 */
export function useCopy(text: string, announcement: string) {
  const { announce } = useContext(RootContext);
  const [result, setResult] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
      announce(announcement);
    } catch {
      setResult('shown');
    }
  };
  return { result, copy: () => void copy() };
}
