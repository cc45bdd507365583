import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TeamParts, useTeam } from './team-actions.tsx';

/**
 * The panel, or the team's letters in its place. The panel stays as it is meanwhile: what was opened stays open, and
 * it comes back scrolled to where it was left.
 */
export function TeamPage(props: {
  isOpen: boolean;
  density: 'comfortable' | 'compact';
  onBack: () => void;
  children: ComponentChildren;
}) {
  const team = useTeam();
  const [parts, setParts] = useState<TeamParts | null>(null);
  const left = useRef(0);
  const isShown = props.isOpen && team !== null && parts !== null;
  useEffect(() => {
    if (props.isOpen && team !== null && parts === null) void team.load().then((loaded) => setParts(loaded));
  }, [props.isOpen, team, parts]);
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    left.current = window.scrollY;
    window.scrollTo(0, 0);
    return () => {
      // Once the panel has its height again.
      requestAnimationFrame(() => window.scrollTo(0, left.current));
    };
  }, [isShown]);
  return (
    <>
      <div hidden={isShown}>{props.children}</div>
      {isShown && (
        <div data-density={props.density}>
          <parts.View onBack={props.onBack} />
        </div>
      )}
    </>
  );
}
