/** `npm run portal`: the sample portal alone, on http://127.0.0.1:4173 or the port given. Ends with Ctrl-C. */
import { startPortal } from '../test/portal/server.ts';

const port = Number(process.argv[2] ?? 4173);
const portal = await startPortal({ port });
console.log(`sample portal: ${portal.url}/`);
