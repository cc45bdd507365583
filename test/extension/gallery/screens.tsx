import type { ComponentChild } from 'preact';
import { HelpPage } from '../../../extension/components/HelpPage.tsx';
import { LetterText } from '../../../extension/components/LetterText.tsx';
import { OptionsPage, type OptionsProps } from '../../../extension/components/OptionsPage.tsx';
import { Panel } from '../../../extension/components/Panel.tsx';
import { TeamView } from '../../../extension/components/team/TeamView.tsx';
import { type TeamActions, TeamProvider } from '../../../extension/components/team/team-actions.tsx';
import { WelcomePage } from '../../../extension/components/WelcomePage.tsx';
import type { PanelState, ReadingErrorCode } from '../../../extension/platform/panel-port.ts';
import { writeDiagnostic } from '../../../extension/summary/diagnostic.ts';
import { LETTER, place } from '../components/letter.ts';
import { STATES } from '../components/states.ts';
import { fakeTeam } from '../team/fake-team.ts';

type Density = 'comfortable' | 'compact';

const OPTIONS: OptionsProps = {
  values: {
    workerUrl: 'https://imr.example.org',
    workerToken: 'invented-token',
    sendWhen: 'detected',
    shareFacts: false,
    density: 'comfortable',
    singleKeys: true,
    overlay: true,
    noteTemplate: '',
  },
  locked: [],
  policyProblems: [],
  sites: [
    { origin: 'https://www.dir.ca.gov', from: 'declared', allowed: true },
    { origin: 'https://claims.example.org', from: 'policy', allowed: false },
    { origin: 'https://portal.example.org', from: 'own', allowed: true },
  ],
  version: '0.1.0',
  onSave: () => Promise.resolve(true),
  signedInUntil: null,
  now: () => NOON,
  onSignIn: () => Promise.resolve('not-set-up'),
  onSignOut: () => Promise.resolve(),
  onTest: () => Promise.resolve('unauthorized'),
  onAllowSite: () => Promise.resolve(true),
  onRemoveSite: () => Promise.resolve(),
  onHelp: () => {},
};

const NOON = Date.UTC(2017, 0, 12, 20);
const SIGNED_IN = { ...OPTIONS, values: { ...OPTIONS.values, workerToken: '' } };

const MANAGED: OptionsProps = {
  ...OPTIONS,
  onSignIn: null,
  locked: [
    'workerUrl',
    'workerToken',
    'sendWhen',
    'shareFacts',
    'density',
    'singleKeys',
    'overlay',
    'noteTemplate',
  ],
  policyProblems: ['sites'],
};

/** A component of every screen, with nothing behind it. */
export function screenOf(name: string, density: Density): ComponentChild {
  const state = STATES[name];
  if (state !== undefined) return panelOf(name, state, density);
  switch (name) {
    case 'page-options':
      return <OptionsPage {...OPTIONS} />;
    case 'page-options-managed':
      return <OptionsPage {...MANAGED} />;
    case 'page-options-signed-in':
      return <OptionsPage {...SIGNED_IN} signedInUntil={NOON + 6 * 3_600_000} />;
    case 'page-options-sign-in-over':
      return <OptionsPage {...SIGNED_IN} signedInUntil={NOON - 60_000} />;
    case 'page-help':
      return <HelpPage diagnostic={writeDiagnostic(STATES.read ?? null, around)} />;
    case 'page-welcome':
      return (
        <WelcomePage
          letter={letterText()}
          panel={STATES.read && panelOf('read', STATES.read, density, true)}
          onOptions={() => {}}
          onHelp={() => {}}
        />
      );
    case 'page-letter-text':
      return (
        <>
          <header class="reader-head">
            <h1>The letter</h1>
          </header>
          <main class="reader-text">{letterText()}</main>
        </>
      );
    case 'team-letter':
      return teamOf(panelOf('read', readByWorker(), density), {});
    case 'team-letter-waits-for-click':
      return teamOf(panelOf('read', STATES.read ?? readByWorker(), density), {});
    case 'team-history':
      return teamOf(<TeamView onBack={() => {}} />, {});
    case 'team-history-empty':
      return teamOf(<TeamView onBack={() => {}} />, {
        search: () => Promise.resolve({ ok: true, value: { decisions: [], next: null } }),
      });
    case 'team-refused':
      return teamOf(<TeamView onBack={() => {}} />, refusing('unauthorized'));
    case 'team-not-signed-in':
      return teamOf(<TeamView onBack={() => {}} />, refusing('not-signed-in'));
    case 'team-no-consent':
      return teamOf(<TeamView onBack={() => {}} />, refusing('no-consent'));
    case 'team-scorecards':
      return teamOf(<TeamView onBack={() => {}} starts="scorecards" />, {});
    case 'team-outbox':
      return teamOf(<TeamView onBack={() => {}} />, { outbox: { waiting: 3, lost: 1 } });
    default:
      throw new Error(`No screen "${name}".`);
  }
}

function refusing(code: ReadingErrorCode): Partial<TeamActions> {
  return { search: () => Promise.resolve({ ok: false, code }) };
}

function teamOf(child: ComponentChild, answers: Partial<TeamActions>) {
  return <TeamProvider team={fakeTeam(answers).team}>{child}</TeamProvider>;
}

function readByWorker(): PanelState {
  const state = STATES['read-worker'];
  if (state === undefined) throw new Error('No state read-worker.');
  return state;
}

const around = { version: '0.1.0', userAgent: 'Mozilla/5.0 (an invented browser)' };

function letterText() {
  return (
    <LetterText
      text={LETTER}
      marks={[place('EMG/NCV of both upper extremities')]}
      label="Letter"
      follows={false}
    />
  );
}

function panelOf(name: string, state: PanelState, density: Density, isEmbedded = false) {
  return (
    <Panel
      isEmbedded={isEmbedded}
      state={state}
      today={name === 'read-worker' ? '2017-03-01' : '2017-01-12'}
      now={() => 1000}
      density={density}
      lettersOn={true}
      sent={{ requests: name === 'read-worker' ? 1 : 0, bytes: name === 'read-worker' ? 8214 : 0 }}
      offerSite={name.startsWith('idle') ? 'portal.example.org' : null}
      command={null}
      teamSites={name === 'idle-closed-page' ? ['https://claims.example.org', 'https://imr.example.org'] : []}
    />
  );
}
