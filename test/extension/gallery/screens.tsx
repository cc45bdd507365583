import type { ComponentChild } from 'preact';
import { Panel } from '../../../extension/components/Panel.tsx';
import { STATES } from '../components/states.ts';

type Density = 'comfortable' | 'compact';

export function screenOf(name: string, density: Density): ComponentChild {
  const state = STATES[name];
  if (state === undefined) throw new Error(`No screen "${name}".`);
  return (
    <Panel
      state={state}
      today={name === 'read-worker' ? '2017-03-01' : '2017-01-12'}
      now={() => 1000}
      density={density}
      lettersOn={true}
      sent={{ requests: name === 'read-worker' ? 1 : 0, bytes: name === 'read-worker' ? 8214 : 0 }}
      offerSite={name.startsWith('idle') ? 'portal.example.org' : null}
      command={null}
    />
  );
}
