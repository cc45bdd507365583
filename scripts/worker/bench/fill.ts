import type { D1Database } from '@cloudflare/workers-types';

const CATEGORIES = ['pharmaceutical', 'diagnostic', 'rehabilitation', 'equipment', 'surgery', 'injection'];
const WORDS = [
  'lumbar',
  'cervical',
  'shoulder',
  'knee',
  'tablet',
  'session',
  'weekly',
  'bilateral',
  'repeat',
  'trial',
];
export const ITEMS_A_DECISION = 4;
export const TREATMENTS = 300;

/**
 * Fills the database with made-up decisions of four items each, numbered from `from`: spread over treatments,
 * categories, outcomes, dates and claims by fixed arithmetic, so that two runs search the same rows. The triggers
 * count and index them as they would any letter.
 */
export async function fillDecisions(db: D1Database, from: number, count: number): Promise<void> {
  await db
    .prepare(
      `with recursive numbers (n) as (select cast(?1 as integer) union all select n + 1 from numbers where n + 1 < ?1 + ?2),
       places (p) as (values (0), (1), (2), (3)),
       facts (n, items) as (
         select n, json_group_array(json_object(
           'number', p + 1,
           'request', 'treatment' || ((n * 7919 + p * 31) % ${TREATMENTS}) || ' ' || (?3 ->> ((n + p) % 10)) || ' ' || (?3 ->> ((n / 10 + p) % 10)) || ' rare' || (n % 5000),
           'outcome', iif((n + p) % 9 = 0, 'overturned', 'upheld'),
           'treatment', json_object('category', ?4 ->> ((n * 7919 + p * 31) % ${TREATMENTS} % 6), 'name', 'treatment' || ((n * 7919 + p * 31) % ${TREATMENTS}), 'drugClass', 'class' || ((n * 7919 + p * 31) % 20)),
           'administrator', json_object('basis', iif((n + p) % 5 = 0, 'none', iif((n + p) % 7 = 0, 'other', 'mtus')), 'citations', json_array()),
           'reviewer', json_object('basis', 'mtus', 'citations', json_array(json_object('source', 'MTUS', 'guideline', 'Chronic Pain Medical Treatment Guidelines', 'edition', '2009', 'sections', json_array('Section ' || (n % 40)), 'pages', json_array(64)))),
           'comparison', 'same-guideline', 'findings', json_array()))
         from numbers, places group by n)
       insert into decisions (team_id, key, case_number, decided, ur_decided, outcome, facts, item_count, unclear_count,
         parser, registry, version_rank, claim_key, added_by, added_at, changed_by, changed_at)
       select 1, printf('CM90-%07d', n), printf('CM90-%07d', n), date('2015-01-01', '+' || (n % 900) || ' days'),
         date('2014-11-01', '+' || (n % 900) || ' days'), 'mixed',
         json_object('caseNumber', printf('CM90-%07d', n), 'dates', json_object('decision', date('2015-01-01', '+' || (n % 900) || ' days'), 'utilizationReview', date('2014-11-01', '+' || (n % 900) || ' days')),
           'outcome', 'mixed', 'priority', 'standard', 'specialties', json_array(iif(n % 3 = 0, 'Pain Medicine', 'Neurology')), 'findings', json_array(), 'items', json(items)),
         4, 0, '1.0.0', '2026.11.1', 1, printf('%032x', n / 3), 'bench', 1, 'bench', 1
       from facts`,
    )
    .bind(from, count, JSON.stringify(WORDS), JSON.stringify(CATEGORIES))
    .run();
}
