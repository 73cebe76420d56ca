import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';

/** Details that the person copies by hand, focused and selected. */
export function DetailsToCopy({ details }: { details: string }) {
  const words = useMessages(common);
  return (
    <textarea
      ref={selectAll}
      form=""
      className="amp-copyDetails"
      aria-label={words.detailsToCopy}
      rows={details.split('\n').length}
      readOnly
      value={details}
    />
  );
}

function selectAll(element: HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}
