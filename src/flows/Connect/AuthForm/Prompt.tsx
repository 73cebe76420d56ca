import { Link } from '../../../components/Link/Link';
import { type PromptPart, promptParts } from '../../../core/auth/prompt';

/** A provider's prompt, with its inline code and its links. */
export function Prompt({ text }: { text: string }) {
  let end = 0;
  return promptParts(text).map((part) => {
    end += part.text.length + 1;
    return <Part key={end} part={part} />;
  });
}

function Part({ part }: { part: PromptPart }) {
  switch (part.kind) {
    case 'code':
      return <code className="amp-promptCode">{part.text}</code>;
    case 'link':
      return (
        <Link href={part.href} external>
          {part.text}
        </Link>
      );
    default:
      return <span>{part.text}</span>;
  }
}
