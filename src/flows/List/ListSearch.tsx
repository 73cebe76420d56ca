import { type Ref, useContext, useEffect } from 'react';
import { TextField } from '../../components/TextField/TextField';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden';
import { common } from '../../locale/en/common';
import { list } from '../../locale/en/list';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';

export interface ListSearchProps {
  query: string;
  onQueryChange: (query: string) => void;
  /** How many the query leaves. */
  found: number;
  inputRef: Ref<HTMLInputElement>;
}

/** The search beside the title; says how many it leaves. */
export function ListSearch({ query, onQueryChange, found, inputRef }: ListSearchProps) {
  const words = useMessages(list);
  const { noMatch } = useMessages(common);
  const { announce } = useContext(RootContext);
  const asked = query.trim();
  const sentence = found > 0 ? words.found({ count: found }) : noMatch({ query: asked });
  useEffect(() => {
    if (asked) announce(sentence);
  }, [asked, sentence, announce]);
  return (
    <TextField
      ref={inputRef}
      type="search"
      className="amp-integrationListSearch"
      label={<VisuallyHidden>{words.search}</VisuallyHidden>}
      placeholder={words.search}
      value={query}
      onChange={onQueryChange}
      autoComplete="off"
    />
  );
}
