/**
 * npm run team -- COMMAND …: teams, members and tokens of a deployment, through its API.
 *
 *   create NAME                                      open a team (IMR_OPERATOR_TOKEN)
 *   show                                             the team and who you are
 *   set [--guard on|off] [--months N] [--name NAME]  change its settings
 *   members                                          list members
 *   invite NAME --role ROLE [--email E]              add a member and print a token of theirs
 *   role MEMBER ROLE                                 change a member's role
 *   revoke MEMBER|TOKEN                              take access away
 *   forget MEMBER                                    forget every decision a member added; after revoke, the name and address too
 *   tokens                                           list tokens
 *   token LABEL --role ROLE [--days N]               create a token of the team
 *   rotate TOKEN                                     put a new secret in its place
 *   audit                                            who did what and when
 *   export                                           everything of the team, as JSON lines
 *   import FILE                                      put an export's decisions into this team
 *
 * All but create take an administrator's token from IMR_TEAM_TOKEN. --address URL, by default http://127.0.0.1:8787;
 * there, the tokens of `npm run worker` are found by themselves.
 */
import { parseArgs } from 'node:util';
import { adminClient, CommandFailed } from './team/admin-client.ts';
import { COMMANDS } from './team/commands.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: 'string', default: 'http://127.0.0.1:8787' },
    role: { type: 'string' },
    email: { type: 'string' },
    guard: { type: 'string' },
    months: { type: 'string' },
    name: { type: 'string' },
    days: { type: 'string' },
  },
});
const [name = '', ...words] = positionals;
const command = COMMANDS.get(name);
if (command === undefined) {
  console.error(`Commands: ${[...COMMANDS.keys()].join(', ')}. See the head of scripts/team.ts.`);
  process.exit(2);
}
try {
  await command(adminClient(values.address), words, values);
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
