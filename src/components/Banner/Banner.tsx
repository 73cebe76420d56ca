import { type ReactNode, useId } from 'react';
import { Icon } from '../icons/Icon';
import { usePart } from '../usePart';
import { CopyDetails } from './CopyDetails';

export interface BannerProps {
  tone: 'info' | 'success' | 'warning' | 'error';
  title: ReactNode;
  /** One sentence. */
  children?: ReactNode;
  /** One action. It is below the text where the root is narrow. */
  action?: ReactNode;
  /** The server's own words. */
  quote?: string;
  /** Text that *Copy details for support* copies. */
  details?: string;
  className?: string;
}

const icons = { info: 'info', success: 'check', warning: 'alert', error: 'alert' } as const;

/** Notice about a whole page. An action removes it, never a timer. */
export function Banner({ tone, title, children, action, quote, details, className }: BannerProps) {
  const id = useId();
  const [titleId, textId] = [`${id}-title`, `${id}-text`];
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no form fields are grouped here
      role="group"
      aria-labelledby={titleId}
      // Screen readers read the text with the title when the banner takes the focus.
      aria-describedby={children ? textId : undefined}
      className={usePart('banner', className)}
      data-tone={tone}
    >
      <span className="amp-bannerIcon" data-tone={tone}>
        <Icon name={icons[tone]} />
      </span>
      <div className="amp-bannerText">
        <div id={titleId} className="amp-bannerTitle" data-tone={tone}>
          {title}
        </div>
        {children && <div id={textId}>{children}</div>}
        {quote && <q className="amp-bannerQuote">{quote}</q>}
        {details && <CopyDetails details={details} />}
      </div>
      {action && <div className="amp-bannerAction">{action}</div>}
    </div>
  );
}
