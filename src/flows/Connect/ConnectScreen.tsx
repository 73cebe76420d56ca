import { type ReactNode, useRef } from 'react';
import type { UseConnectResult } from '../../actions/connect/ConnectOptions';
import { Button, type ButtonProps } from '../../components/Button/Button';
import { Heading } from '../../components/Heading/Heading';
import { Screen } from '../../components/Screen/Screen';

interface ConnectScreenProps {
  connect: UseConnectResult;
  title: ReactNode;
  /** One sentence below the title. */
  sentence?: ReactNode;
  children?: ReactNode;
}

/** A screen of the connect flow: title, sentence, content, and a `ConnectBottom` at its end. */
export function ConnectScreen({ connect, title, sentence, children }: ConnectScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Screen id={`connect.${connect.screen}`} headingRef={heading} className="amp-connectScreen">
      <div className="amp-connectHead">
        <Heading ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {sentence && <p className="amp-connectText">{sentence}</p>}
      </div>
      {children}
    </Screen>
  );
}

/** The screen's button, and the quiet line below it. */
export function ConnectBottom({ children, quiet }: { children?: ReactNode; quiet?: ReactNode }) {
  return (
    <div className="amp-connectBottom">
      {children}
      <div className="amp-connectQuiet">{quiet}</div>
    </div>
  );
}

/** The wide button of a screen; `variant` where it is not the primary one. */
export function WideButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'className'>) {
  return <Button {...rest} variant={variant} wide className="amp-connectPrimary" />;
}

/** A button on the quiet line below the wide one. */
export function QuietButton(props: Omit<ButtonProps, 'variant' | 'className'>) {
  return <Button {...props} variant="quiet" className="amp-connectQuietButton" />;
}
