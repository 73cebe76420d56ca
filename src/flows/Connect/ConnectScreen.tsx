import { type ReactNode, useRef } from 'react';
import { Heading } from '../../components/Heading/Heading';
import { Screen } from '../../components/Screen/Screen';
import type { UseConnectResult } from '../../actions/connect/ConnectOptions';

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
