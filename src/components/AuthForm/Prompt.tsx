import { promptParts } from '../../core/auth/prompt';
import { Link } from '../Link/Link';

/** A provider's prompt, with its inline code and its links. */
export function Prompt({ text }: { text: string }) {
  return promptParts(text).map((part, index) => {
    const key = `${index} ${part.text}`;
    switch (part.kind) {
      case 'code':
        return (
          <code key={key} className="amp-promptCode">
            {part.text}
          </code>
        );
      case 'link':
        return (
          <Link key={key} href={part.href} external>
            {part.text}
          </Link>
        );
      default:
        return part.text;
    }
  });
}
