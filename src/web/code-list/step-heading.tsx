/** The heading of a step: the focus goes to it, because the button that led there is gone. */
import { useEffect, useRef } from 'react';

/** The name of the file. */
export function StepHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} className="step" tabIndex={-1}>
      <bdi>{text}</bdi>
    </h2>
  );
}
