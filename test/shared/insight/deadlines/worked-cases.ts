/**
 * Worked clocks, one line a start date. They were counted outside this code base: day by day with another
 * language's calendar over a hand-written list of holidays (calendar/observed-holidays.ts), then read through by
 * eye. The last column tells how the five days were counted.
 *
 * start      authorize  (holidays  reimburse  appeal     (moved off UR stands  how
 *            by         off)       by         until      a day off) until
 */
export const WORKED_CASES = `
2012-12-25 2013-01-01 2013-01-02 2013-01-14 2013-01-24 2013-01-24 2013-12-25 received Tue; counted Wed 26 Thu 27 Fri 28 Mon 31 Tue 1; holiday Tue 1
2012-12-29 2013-01-04 2013-01-07 2013-01-18 2013-01-28 2013-01-28 2013-12-29 received Sat; counted Mon 31 Tue 1 Wed 2 Thu 3 Fri 4; holiday Tue 1
2013-01-14 2013-01-21 2013-01-22 2013-02-03 2013-02-13 2013-02-13 2014-01-14 received Mon; counted Tue 15 Wed 16 Thu 17 Fri 18 Mon 21; holiday Mon 21
2013-01-18 2013-01-25 2013-01-28 2013-02-07 2013-02-17 2013-02-19 2014-01-18 received Fri; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Mon 21
2013-02-15 2013-02-22 2013-02-25 2013-03-07 2013-03-17 2013-03-18 2014-02-15 received Fri; counted Mon 18 Tue 19 Wed 20 Thu 21 Fri 22; holiday Mon 18
2013-02-28 2013-03-07 2013-03-07 2013-03-20 2013-03-30 2013-04-02 2014-02-28 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7
2013-03-01 2013-03-08 2013-03-08 2013-03-21 2013-03-31 2013-04-02 2014-03-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8
2013-03-29 2013-04-05 2013-04-08 2013-04-18 2013-04-28 2013-04-29 2014-03-29 received Fri; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2013-05-24 2013-05-31 2013-06-03 2013-06-13 2013-06-23 2013-06-24 2014-05-24 received Fri; counted Mon 27 Tue 28 Wed 29 Thu 30 Fri 31; holiday Mon 27
2013-07-01 2013-07-08 2013-07-09 2013-07-21 2013-07-31 2013-07-31 2014-07-01 received Mon; counted Tue 2 Wed 3 Thu 4 Fri 5 Mon 8; holiday Thu 4
2013-08-30 2013-09-06 2013-09-09 2013-09-19 2013-09-29 2013-09-30 2014-08-30 received Fri; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2013-11-08 2013-11-15 2013-11-18 2013-11-28 2013-12-08 2013-12-09 2014-11-08 received Fri; counted Mon 11 Tue 12 Wed 13 Thu 14 Fri 15; holiday Mon 11
2013-11-27 2013-12-04 2013-12-05 2013-12-17 2013-12-27 2013-12-27 2014-11-27 received Wed; counted Thu 28 Fri 29 Mon 2 Tue 3 Wed 4; holiday Thu 28
2013-12-18 2013-12-25 2013-12-26 2014-01-07 2014-01-17 2014-01-17 2014-12-18 received Wed; counted Thu 19 Fri 20 Mon 23 Tue 24 Wed 25; holiday Wed 25
2013-12-22 2013-12-27 2013-12-30 2014-01-11 2014-01-21 2014-01-21 2014-12-22 received Sun; counted Mon 23 Tue 24 Wed 25 Thu 26 Fri 27; holiday Wed 25
2013-12-24 2013-12-31 2014-01-02 2014-01-13 2014-01-23 2014-01-23 2014-12-24 received Tue; counted Wed 25 Thu 26 Fri 27 Mon 30 Tue 31; holiday Wed 25, Wed 1
2013-12-25 2014-01-01 2014-01-02 2014-01-14 2014-01-24 2014-01-24 2014-12-25 received Wed; counted Thu 26 Fri 27 Mon 30 Tue 31 Wed 1; holiday Wed 1
2013-12-31 2014-01-07 2014-01-08 2014-01-20 2014-01-30 2014-01-30 2014-12-31 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7; holiday Wed 1
2014-01-13 2014-01-20 2014-01-21 2014-02-02 2014-02-12 2014-02-12 2015-01-13 received Mon; counted Tue 14 Wed 15 Thu 16 Fri 17 Mon 20; holiday Mon 20
2014-01-17 2014-01-24 2014-01-27 2014-02-06 2014-02-16 2014-02-18 2015-01-17 received Fri; counted Mon 20 Tue 21 Wed 22 Thu 23 Fri 24; holiday Mon 20
2014-02-14 2014-02-21 2014-02-24 2014-03-06 2014-03-16 2014-03-17 2015-02-14 received Fri; counted Mon 17 Tue 18 Wed 19 Thu 20 Fri 21; holiday Mon 17
2014-02-28 2014-03-07 2014-03-07 2014-03-20 2014-03-30 2014-04-01 2015-02-28 received Fri; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7
2014-03-01 2014-03-07 2014-03-07 2014-03-21 2014-03-31 2014-04-01 2015-03-01 received Sat; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7
2014-03-28 2014-04-04 2014-04-07 2014-04-17 2014-04-27 2014-04-28 2015-03-28 received Fri; counted Mon 31 Tue 1 Wed 2 Thu 3 Fri 4; holiday Mon 31
2014-05-23 2014-05-30 2014-06-02 2014-06-12 2014-06-22 2014-06-23 2015-05-23 received Fri; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26
2014-07-03 2014-07-10 2014-07-11 2014-07-23 2014-08-02 2014-08-04 2015-07-03 received Thu; counted Fri 4 Mon 7 Tue 8 Wed 9 Thu 10; holiday Fri 4
2014-08-29 2014-09-05 2014-09-08 2014-09-18 2014-09-28 2014-09-29 2015-08-29 received Fri; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2014-11-10 2014-11-17 2014-11-18 2014-11-30 2014-12-10 2014-12-10 2015-11-10 received Mon; counted Tue 11 Wed 12 Thu 13 Fri 14 Mon 17; holiday Tue 11
2014-11-26 2014-12-03 2014-12-04 2014-12-16 2014-12-26 2014-12-26 2015-11-26 received Wed; counted Thu 27 Fri 28 Mon 1 Tue 2 Wed 3; holiday Thu 27
2014-11-27 2014-12-04 2014-12-04 2014-12-17 2014-12-27 2014-12-29 2015-11-27 received Thu; counted Fri 28 Mon 1 Tue 2 Wed 3 Thu 4
2014-12-18 2014-12-25 2014-12-26 2015-01-07 2015-01-17 2015-01-20 2015-12-18 received Thu; counted Fri 19 Mon 22 Tue 23 Wed 24 Thu 25; holiday Thu 25
2014-12-24 2014-12-31 2015-01-02 2015-01-13 2015-01-23 2015-01-23 2015-12-24 received Wed; counted Thu 25 Fri 26 Mon 29 Tue 30 Wed 31; holiday Thu 25, Thu 1
2014-12-25 2015-01-01 2015-01-02 2015-01-14 2015-01-24 2015-01-26 2015-12-25 received Thu; counted Fri 26 Mon 29 Tue 30 Wed 31 Thu 1; holiday Thu 1
2014-12-29 2015-01-05 2015-01-06 2015-01-18 2015-01-28 2015-01-28 2015-12-29 received Mon; counted Tue 30 Wed 31 Thu 1 Fri 2 Mon 5; holiday Thu 1
2014-12-31 2015-01-07 2015-01-08 2015-01-20 2015-01-30 2015-01-30 2015-12-31 received Wed; counted Thu 1 Fri 2 Mon 5 Tue 6 Wed 7; holiday Thu 1
2015-01-12 2015-01-19 2015-01-20 2015-02-01 2015-02-11 2015-02-11 2016-01-12 received Mon; counted Tue 13 Wed 14 Thu 15 Fri 16 Mon 19; holiday Mon 19
2015-01-16 2015-01-23 2015-01-26 2015-02-05 2015-02-15 2015-02-17 2016-01-16 received Fri; counted Mon 19 Tue 20 Wed 21 Thu 22 Fri 23; holiday Mon 19
2015-02-13 2015-02-20 2015-02-23 2015-03-05 2015-03-15 2015-03-16 2016-02-13 received Fri; counted Mon 16 Tue 17 Wed 18 Thu 19 Fri 20; holiday Mon 16
2015-02-28 2015-03-06 2015-03-06 2015-03-20 2015-03-30 2015-03-30 2016-02-28 received Sat; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2015-03-01 2015-03-06 2015-03-06 2015-03-21 2015-03-31 2015-04-01 2016-03-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2015-03-30 2015-04-06 2015-04-07 2015-04-19 2015-04-29 2015-04-29 2016-03-30 received Mon; counted Tue 31 Wed 1 Thu 2 Fri 3 Mon 6; holiday Tue 31
2015-03-31 2015-04-07 2015-04-07 2015-04-20 2015-04-30 2015-04-30 2016-03-31 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7
2015-04-13 2015-04-20 2015-04-20 2015-05-03 2015-05-13 2015-05-13 2016-04-13 received Mon; counted Tue 14 Wed 15 Thu 16 Fri 17 Mon 20
2015-05-01 2015-05-08 2015-05-08 2015-05-21 2015-05-31 2015-06-01 2016-05-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8
2015-05-22 2015-05-29 2015-06-01 2015-06-11 2015-06-21 2015-06-22 2016-05-22 received Fri; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25
2015-09-06 2015-09-11 2015-09-14 2015-09-26 2015-10-06 2015-10-06 2016-09-06 received Sun; counted Mon 7 Tue 8 Wed 9 Thu 10 Fri 11; holiday Mon 7
2015-11-08 2015-11-13 2015-11-16 2015-11-28 2015-12-08 2015-12-08 2016-11-08 received Sun; counted Mon 9 Tue 10 Wed 11 Thu 12 Fri 13; holiday Wed 11
2015-11-25 2015-12-02 2015-12-03 2015-12-15 2015-12-25 2015-12-28 2016-11-25 received Wed; counted Thu 26 Fri 27 Mon 30 Tue 1 Wed 2; holiday Thu 26
2015-11-27 2015-12-04 2015-12-04 2015-12-17 2015-12-27 2015-12-28 2016-11-27 received Fri; counted Mon 30 Tue 1 Wed 2 Thu 3 Fri 4
2015-12-18 2015-12-25 2015-12-28 2016-01-07 2016-01-17 2016-01-19 2016-12-18 received Fri; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Fri 25
2015-12-22 2015-12-29 2015-12-30 2016-01-11 2016-01-21 2016-01-21 2016-12-22 received Tue; counted Wed 23 Thu 24 Fri 25 Mon 28 Tue 29; holiday Fri 25
2015-12-24 2015-12-31 2016-01-04 2016-01-13 2016-01-23 2016-01-25 2016-12-24 received Thu; counted Fri 25 Mon 28 Tue 29 Wed 30 Thu 31; holiday Fri 25, Fri 1
2015-12-25 2016-01-01 2016-01-04 2016-01-14 2016-01-24 2016-01-25 2016-12-25 received Fri; counted Mon 28 Tue 29 Wed 30 Thu 31 Fri 1; holiday Fri 1
2015-12-31 2016-01-07 2016-01-08 2016-01-20 2016-01-30 2016-02-01 2016-12-31 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7; holiday Fri 1
2016-01-11 2016-01-18 2016-01-19 2016-01-31 2016-02-10 2016-02-10 2017-01-11 received Mon; counted Tue 12 Wed 13 Thu 14 Fri 15 Mon 18; holiday Mon 18
2016-01-15 2016-01-22 2016-01-25 2016-02-04 2016-02-14 2016-02-16 2017-01-15 received Fri; counted Mon 18 Tue 19 Wed 20 Thu 21 Fri 22; holiday Mon 18
2016-02-12 2016-02-19 2016-02-22 2016-03-03 2016-03-13 2016-03-14 2017-02-12 received Fri; counted Mon 15 Tue 16 Wed 17 Thu 18 Fri 19; holiday Mon 15
2016-02-28 2016-03-04 2016-03-04 2016-03-19 2016-03-29 2016-03-29 2017-02-28 received Sun; counted Mon 29 Tue 1 Wed 2 Thu 3 Fri 4
2016-02-29 2016-03-07 2016-03-07 2016-03-20 2016-03-30 2016-03-30 2017-02-28 received Mon; counted Tue 1 Wed 2 Thu 3 Fri 4 Mon 7
2016-03-01 2016-03-08 2016-03-08 2016-03-21 2016-03-31 2016-04-01 2017-03-01 received Tue; counted Wed 2 Thu 3 Fri 4 Mon 7 Tue 8
2016-03-30 2016-04-06 2016-04-07 2016-04-19 2016-04-29 2016-04-29 2017-03-30 received Wed; counted Thu 31 Fri 1 Mon 4 Tue 5 Wed 6; holiday Thu 31
2016-05-29 2016-06-03 2016-06-06 2016-06-18 2016-06-28 2016-06-28 2017-05-29 received Sun; counted Mon 30 Tue 31 Wed 1 Thu 2 Fri 3; holiday Mon 30
2016-07-01 2016-07-08 2016-07-11 2016-07-21 2016-07-31 2016-08-01 2017-07-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8; holiday Mon 4
2016-09-04 2016-09-09 2016-09-12 2016-09-24 2016-10-04 2016-10-04 2017-09-04 received Sun; counted Mon 5 Tue 6 Wed 7 Thu 8 Fri 9; holiday Mon 5
2016-11-08 2016-11-15 2016-11-16 2016-11-28 2016-12-08 2016-12-08 2017-11-08 received Tue; counted Wed 9 Thu 10 Fri 11 Mon 14 Tue 15; holiday Fri 11
2016-11-23 2016-11-30 2016-12-01 2016-12-13 2016-12-23 2016-12-23 2017-11-23 received Wed; counted Thu 24 Fri 25 Mon 28 Tue 29 Wed 30; holiday Thu 24
2016-11-27 2016-12-02 2016-12-02 2016-12-17 2016-12-27 2016-12-27 2017-11-27 received Sun; counted Mon 28 Tue 29 Wed 30 Thu 1 Fri 2
2016-12-19 2016-12-26 2016-12-27 2017-01-08 2017-01-18 2017-01-18 2017-12-19 received Mon; counted Tue 20 Wed 21 Thu 22 Fri 23 Mon 26; holiday Mon 26
2016-12-24 2016-12-30 2017-01-03 2017-01-13 2017-01-23 2017-01-23 2017-12-24 received Sat; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26, Mon 2
2016-12-25 2016-12-30 2017-01-03 2017-01-14 2017-01-24 2017-01-24 2017-12-25 received Sun; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26, Mon 2
2016-12-26 2017-01-02 2017-01-03 2017-01-15 2017-01-25 2017-01-25 2017-12-26 received Mon; counted Tue 27 Wed 28 Thu 29 Fri 30 Mon 2; holiday Mon 2
2016-12-30 2017-01-06 2017-01-09 2017-01-19 2017-01-29 2017-01-30 2017-12-30 received Fri; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2016-12-31 2017-01-06 2017-01-09 2017-01-20 2017-01-30 2017-01-30 2017-12-31 received Sat; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2017-01-09 2017-01-16 2017-01-17 2017-01-29 2017-02-08 2017-02-08 2018-01-09 received Mon; counted Tue 10 Wed 11 Thu 12 Fri 13 Mon 16; holiday Mon 16
2017-01-11 2017-01-18 2017-01-19 2017-01-31 2017-02-10 2017-02-10 2018-01-11 received Wed; counted Thu 12 Fri 13 Mon 16 Tue 17 Wed 18; holiday Mon 16
2017-01-13 2017-01-20 2017-01-23 2017-02-02 2017-02-12 2017-02-13 2018-01-13 received Fri; counted Mon 16 Tue 17 Wed 18 Thu 19 Fri 20; holiday Mon 16
2017-02-19 2017-02-24 2017-02-27 2017-03-11 2017-03-21 2017-03-21 2018-02-19 received Sun; counted Mon 20 Tue 21 Wed 22 Thu 23 Fri 24; holiday Mon 20
2017-02-28 2017-03-07 2017-03-07 2017-03-20 2017-03-30 2017-03-30 2018-02-28 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7
2017-03-01 2017-03-08 2017-03-08 2017-03-21 2017-03-31 2017-04-03 2018-03-01 received Wed; counted Thu 2 Fri 3 Mon 6 Tue 7 Wed 8
2017-03-28 2017-04-04 2017-04-05 2017-04-17 2017-04-27 2017-04-27 2018-03-28 received Tue; counted Wed 29 Thu 30 Fri 31 Mon 3 Tue 4; holiday Fri 31
2017-05-28 2017-06-02 2017-06-05 2017-06-17 2017-06-27 2017-06-27 2018-05-28 received Sun; counted Mon 29 Tue 30 Wed 31 Thu 1 Fri 2; holiday Mon 29
2017-06-05 2017-06-12 2017-06-12 2017-06-25 2017-07-05 2017-07-05 2018-06-05 received Mon; counted Tue 6 Wed 7 Thu 8 Fri 9 Mon 12
2017-06-06 2017-06-13 2017-06-13 2017-06-26 2017-07-06 2017-07-06 2018-06-06 received Tue; counted Wed 7 Thu 8 Fri 9 Mon 12 Tue 13
2017-06-07 2017-06-14 2017-06-14 2017-06-27 2017-07-07 2017-07-07 2018-06-07 received Wed; counted Thu 8 Fri 9 Mon 12 Tue 13 Wed 14
2017-06-08 2017-06-15 2017-06-15 2017-06-28 2017-07-08 2017-07-10 2018-06-08 received Thu; counted Fri 9 Mon 12 Tue 13 Wed 14 Thu 15
2017-06-09 2017-06-16 2017-06-16 2017-06-29 2017-07-09 2017-07-10 2018-06-09 received Fri; counted Mon 12 Tue 13 Wed 14 Thu 15 Fri 16
2017-06-10 2017-06-16 2017-06-16 2017-06-30 2017-07-10 2017-07-10 2018-06-10 received Sat; counted Mon 12 Tue 13 Wed 14 Thu 15 Fri 16
2017-06-11 2017-06-16 2017-06-16 2017-07-01 2017-07-11 2017-07-11 2018-06-11 received Sun; counted Mon 12 Tue 13 Wed 14 Thu 15 Fri 16
2017-07-03 2017-07-10 2017-07-11 2017-07-23 2017-08-02 2017-08-02 2018-07-03 received Mon; counted Tue 4 Wed 5 Thu 6 Fri 7 Mon 10; holiday Tue 4
2017-09-03 2017-09-08 2017-09-11 2017-09-23 2017-10-03 2017-10-03 2018-09-03 received Sun; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8; holiday Mon 4
2017-11-07 2017-11-14 2017-11-15 2017-11-27 2017-12-07 2017-12-07 2018-11-07 received Tue; counted Wed 8 Thu 9 Fri 10 Mon 13 Tue 14; holiday Fri 10
2017-11-22 2017-11-29 2017-11-30 2017-12-12 2017-12-22 2017-12-22 2018-11-22 received Wed; counted Thu 23 Fri 24 Mon 27 Tue 28 Wed 29; holiday Thu 23
2017-11-27 2017-12-04 2017-12-04 2017-12-17 2017-12-27 2017-12-27 2018-11-27 received Mon; counted Tue 28 Wed 29 Thu 30 Fri 1 Mon 4
2017-12-18 2017-12-25 2017-12-26 2018-01-07 2018-01-17 2018-01-17 2018-12-18 received Mon; counted Tue 19 Wed 20 Thu 21 Fri 22 Mon 25; holiday Mon 25
2017-12-24 2017-12-29 2018-01-02 2018-01-13 2018-01-23 2018-01-23 2018-12-24 received Sun; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25, Mon 1
2017-12-25 2018-01-01 2018-01-02 2018-01-14 2018-01-24 2018-01-24 2018-12-25 received Mon; counted Tue 26 Wed 27 Thu 28 Fri 29 Mon 1; holiday Mon 1
2017-12-29 2018-01-05 2018-01-08 2018-01-18 2018-01-28 2018-01-29 2018-12-29 received Fri; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2017-12-31 2018-01-05 2018-01-08 2018-01-20 2018-01-30 2018-01-30 2018-12-31 received Sun; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2018-01-08 2018-01-15 2018-01-16 2018-01-28 2018-02-07 2018-02-07 2019-01-08 received Mon; counted Tue 9 Wed 10 Thu 11 Fri 12 Mon 15; holiday Mon 15
2018-01-12 2018-01-19 2018-01-22 2018-02-01 2018-02-11 2018-02-12 2019-01-12 received Fri; counted Mon 15 Tue 16 Wed 17 Thu 18 Fri 19; holiday Mon 15
2018-02-18 2018-02-23 2018-02-26 2018-03-10 2018-03-20 2018-03-20 2019-02-18 received Sun; counted Mon 19 Tue 20 Wed 21 Thu 22 Fri 23; holiday Mon 19
2018-02-28 2018-03-07 2018-03-07 2018-03-20 2018-03-30 2018-03-30 2019-02-28 received Wed; counted Thu 1 Fri 2 Mon 5 Tue 6 Wed 7
2018-03-01 2018-03-08 2018-03-08 2018-03-21 2018-03-31 2018-04-02 2019-03-01 received Thu; counted Fri 2 Mon 5 Tue 6 Wed 7 Thu 8
2018-05-27 2018-06-01 2018-06-04 2018-06-16 2018-06-26 2018-06-26 2019-05-27 received Sun; counted Mon 28 Tue 29 Wed 30 Thu 31 Fri 1; holiday Mon 28
2018-07-01 2018-07-06 2018-07-09 2018-07-21 2018-07-31 2018-07-31 2019-07-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Wed 4
2018-09-02 2018-09-07 2018-09-10 2018-09-22 2018-10-02 2018-10-02 2019-09-02 received Sun; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7; holiday Mon 3
2018-11-11 2018-11-16 2018-11-19 2018-12-01 2018-12-11 2018-12-11 2019-11-11 received Sun; counted Mon 12 Tue 13 Wed 14 Thu 15 Fri 16; holiday Mon 12
2018-11-21 2018-11-28 2018-11-29 2018-12-11 2018-12-21 2018-12-21 2019-11-21 received Wed; counted Thu 22 Fri 23 Mon 26 Tue 27 Wed 28; holiday Thu 22
2018-11-27 2018-12-04 2018-12-04 2018-12-17 2018-12-27 2018-12-27 2019-11-27 received Tue; counted Wed 28 Thu 29 Fri 30 Mon 3 Tue 4
2018-12-18 2018-12-25 2018-12-26 2019-01-07 2019-01-17 2019-01-17 2019-12-18 received Tue; counted Wed 19 Thu 20 Fri 21 Mon 24 Tue 25; holiday Tue 25
2018-12-22 2018-12-28 2018-12-31 2019-01-11 2019-01-21 2019-01-22 2019-12-22 received Sat; counted Mon 24 Tue 25 Wed 26 Thu 27 Fri 28; holiday Tue 25
2018-12-24 2018-12-31 2019-01-02 2019-01-13 2019-01-23 2019-01-23 2019-12-24 received Mon; counted Tue 25 Wed 26 Thu 27 Fri 28 Mon 31; holiday Tue 25, Tue 1
2018-12-25 2019-01-01 2019-01-02 2019-01-14 2019-01-24 2019-01-24 2019-12-25 received Tue; counted Wed 26 Thu 27 Fri 28 Mon 31 Tue 1; holiday Tue 1
2018-12-31 2019-01-07 2019-01-08 2019-01-20 2019-01-30 2019-01-30 2019-12-31 received Mon; counted Tue 1 Wed 2 Thu 3 Fri 4 Mon 7; holiday Tue 1
2019-01-14 2019-01-21 2019-01-22 2019-02-03 2019-02-13 2019-02-13 2020-01-14 received Mon; counted Tue 15 Wed 16 Thu 17 Fri 18 Mon 21; holiday Mon 21
2019-01-20 2019-01-25 2019-01-28 2019-02-09 2019-02-19 2019-02-19 2020-01-20 received Sun; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Mon 21
2019-02-17 2019-02-22 2019-02-25 2019-03-09 2019-03-19 2019-03-19 2020-02-17 received Sun; counted Mon 18 Tue 19 Wed 20 Thu 21 Fri 22; holiday Mon 18
2019-02-28 2019-03-07 2019-03-07 2019-03-20 2019-03-30 2019-04-02 2020-02-28 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7
2019-03-01 2019-03-08 2019-03-08 2019-03-21 2019-03-31 2019-04-02 2020-03-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8
2019-03-31 2019-04-05 2019-04-08 2019-04-20 2019-04-30 2019-04-30 2020-03-31 received Sun; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2019-05-26 2019-05-31 2019-06-03 2019-06-15 2019-06-25 2019-06-25 2020-05-26 received Sun; counted Mon 27 Tue 28 Wed 29 Thu 30 Fri 31; holiday Mon 27
2019-07-03 2019-07-10 2019-07-11 2019-07-23 2019-08-02 2019-08-02 2020-07-03 received Wed; counted Thu 4 Fri 5 Mon 8 Tue 9 Wed 10; holiday Thu 4
2019-08-30 2019-09-06 2019-09-09 2019-09-19 2019-09-29 2019-09-30 2020-08-30 received Fri; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2019-09-01 2019-09-06 2019-09-09 2019-09-21 2019-10-01 2019-10-01 2020-09-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2019-11-10 2019-11-15 2019-11-18 2019-11-30 2019-12-10 2019-12-10 2020-11-10 received Sun; counted Mon 11 Tue 12 Wed 13 Thu 14 Fri 15; holiday Mon 11
2019-11-25 2019-12-02 2019-12-03 2019-12-15 2019-12-25 2019-12-26 2020-11-25 received Mon; counted Tue 26 Wed 27 Thu 28 Fri 29 Mon 2; holiday Thu 28
2019-11-27 2019-12-04 2019-12-05 2019-12-17 2019-12-27 2019-12-27 2020-11-27 received Wed; counted Thu 28 Fri 29 Mon 2 Tue 3 Wed 4; holiday Thu 28
2019-12-18 2019-12-25 2019-12-26 2020-01-07 2020-01-17 2020-01-17 2020-12-18 received Wed; counted Thu 19 Fri 20 Mon 23 Tue 24 Wed 25; holiday Wed 25
2019-12-24 2019-12-31 2020-01-02 2020-01-13 2020-01-23 2020-01-23 2020-12-24 received Tue; counted Wed 25 Thu 26 Fri 27 Mon 30 Tue 31; holiday Wed 25, Wed 1
2019-12-25 2020-01-01 2020-01-02 2020-01-14 2020-01-24 2020-01-24 2020-12-25 received Wed; counted Thu 26 Fri 27 Mon 30 Tue 31 Wed 1; holiday Wed 1
2019-12-29 2020-01-03 2020-01-06 2020-01-18 2020-01-28 2020-01-28 2020-12-29 received Sun; counted Mon 30 Tue 31 Wed 1 Thu 2 Fri 3; holiday Wed 1
2019-12-31 2020-01-07 2020-01-08 2020-01-20 2020-01-30 2020-01-30 2020-12-31 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7; holiday Wed 1
2020-01-13 2020-01-20 2020-01-21 2020-02-02 2020-02-12 2020-02-12 2021-01-13 received Mon; counted Tue 14 Wed 15 Thu 16 Fri 17 Mon 20; holiday Mon 20
2020-01-19 2020-01-24 2020-01-27 2020-02-08 2020-02-18 2020-02-18 2021-01-19 received Sun; counted Mon 20 Tue 21 Wed 22 Thu 23 Fri 24; holiday Mon 20
2020-02-16 2020-02-21 2020-02-24 2020-03-07 2020-03-17 2020-03-17 2021-02-16 received Sun; counted Mon 17 Tue 18 Wed 19 Thu 20 Fri 21; holiday Mon 17
2020-02-28 2020-03-06 2020-03-06 2020-03-19 2020-03-29 2020-03-30 2021-02-28 received Fri; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2020-02-29 2020-03-06 2020-03-06 2020-03-20 2020-03-30 2020-03-30 2021-02-28 received Sat; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2020-03-01 2020-03-06 2020-03-06 2020-03-21 2020-03-31 2020-04-01 2021-03-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2020-03-28 2020-04-03 2020-04-06 2020-04-17 2020-04-27 2020-04-27 2021-03-28 received Sat; counted Mon 30 Tue 31 Wed 1 Thu 2 Fri 3; holiday Tue 31
2020-05-24 2020-05-29 2020-06-01 2020-06-13 2020-06-23 2020-06-23 2021-05-24 received Sun; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25
2020-09-04 2020-09-11 2020-09-14 2020-09-24 2020-10-04 2020-10-05 2021-09-04 received Fri; counted Mon 7 Tue 8 Wed 9 Thu 10 Fri 11; holiday Mon 7
2020-11-10 2020-11-17 2020-11-18 2020-11-30 2020-12-10 2020-12-10 2021-11-10 received Tue; counted Wed 11 Thu 12 Fri 13 Mon 16 Tue 17; holiday Wed 11
2020-11-23 2020-11-30 2020-12-01 2020-12-13 2020-12-23 2020-12-23 2021-11-23 received Mon; counted Tue 24 Wed 25 Thu 26 Fri 27 Mon 30; holiday Thu 26
2020-11-27 2020-12-04 2020-12-04 2020-12-17 2020-12-27 2020-12-28 2021-11-27 received Fri; counted Mon 30 Tue 1 Wed 2 Thu 3 Fri 4
2020-12-18 2020-12-25 2020-12-28 2021-01-07 2021-01-17 2021-01-19 2021-12-18 received Fri; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Fri 25
2020-12-24 2020-12-31 2021-01-04 2021-01-13 2021-01-23 2021-01-25 2021-12-24 received Thu; counted Fri 25 Mon 28 Tue 29 Wed 30 Thu 31; holiday Fri 25, Fri 1
2020-12-25 2021-01-01 2021-01-04 2021-01-14 2021-01-24 2021-01-25 2021-12-25 received Fri; counted Mon 28 Tue 29 Wed 30 Thu 31 Fri 1; holiday Fri 1
2020-12-29 2021-01-05 2021-01-06 2021-01-18 2021-01-28 2021-01-28 2021-12-29 received Tue; counted Wed 30 Thu 31 Fri 1 Mon 4 Tue 5; holiday Fri 1
2020-12-31 2021-01-07 2021-01-08 2021-01-20 2021-01-30 2021-02-01 2021-12-31 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7; holiday Fri 1
2021-01-11 2021-01-18 2021-01-19 2021-01-31 2021-02-10 2021-02-10 2022-01-11 received Mon; counted Tue 12 Wed 13 Thu 14 Fri 15 Mon 18; holiday Mon 18
2021-01-17 2021-01-22 2021-01-25 2021-02-06 2021-02-16 2021-02-16 2022-01-17 received Sun; counted Mon 18 Tue 19 Wed 20 Thu 21 Fri 22; holiday Mon 18
2021-02-14 2021-02-19 2021-02-22 2021-03-06 2021-03-16 2021-03-16 2022-02-14 received Sun; counted Mon 15 Tue 16 Wed 17 Thu 18 Fri 19; holiday Mon 15
2021-02-28 2021-03-05 2021-03-05 2021-03-20 2021-03-30 2021-03-30 2022-02-28 received Sun; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5
2021-03-01 2021-03-08 2021-03-08 2021-03-21 2021-03-31 2021-04-01 2022-03-01 received Mon; counted Tue 2 Wed 3 Thu 4 Fri 5 Mon 8
2021-03-30 2021-04-06 2021-04-07 2021-04-19 2021-04-29 2021-04-29 2022-03-30 received Tue; counted Wed 31 Thu 1 Fri 2 Mon 5 Tue 6; holiday Wed 31
2021-05-28 2021-06-04 2021-06-07 2021-06-17 2021-06-27 2021-06-28 2022-05-28 received Fri; counted Mon 31 Tue 1 Wed 2 Thu 3 Fri 4; holiday Mon 31
2021-07-04 2021-07-09 2021-07-12 2021-07-24 2021-08-03 2021-08-03 2022-07-04 received Sun; counted Mon 5 Tue 6 Wed 7 Thu 8 Fri 9; holiday Mon 5
2021-09-03 2021-09-10 2021-09-13 2021-09-23 2021-10-03 2021-10-04 2022-09-03 received Fri; counted Mon 6 Tue 7 Wed 8 Thu 9 Fri 10; holiday Mon 6
2021-11-08 2021-11-15 2021-11-16 2021-11-28 2021-12-08 2021-12-08 2022-11-08 received Mon; counted Tue 9 Wed 10 Thu 11 Fri 12 Mon 15; holiday Thu 11
2021-11-22 2021-11-29 2021-11-30 2021-12-12 2021-12-22 2021-12-22 2022-11-22 received Mon; counted Tue 23 Wed 24 Thu 25 Fri 26 Mon 29; holiday Thu 25
2021-11-27 2021-12-03 2021-12-03 2021-12-17 2021-12-27 2021-12-27 2022-11-27 received Sat; counted Mon 29 Tue 30 Wed 1 Thu 2 Fri 3
2021-12-24 2021-12-31 2021-12-31 2022-01-13 2022-01-23 2022-01-24 2022-12-24 received Fri; counted Mon 27 Tue 28 Wed 29 Thu 30 Fri 31
2021-12-31 2022-01-07 2022-01-07 2022-01-20 2022-01-30 2022-01-31 2022-12-31 received Fri; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7
2022-01-10 2022-01-17 2022-01-18 2022-01-30 2022-02-09 2022-02-09 2023-01-10 received Mon; counted Tue 11 Wed 12 Thu 13 Fri 14 Mon 17; holiday Mon 17
2022-01-16 2022-01-21 2022-01-24 2022-02-05 2022-02-15 2022-02-15 2023-01-16 received Sun; counted Mon 17 Tue 18 Wed 19 Thu 20 Fri 21; holiday Mon 17
2022-02-18 2022-02-25 2022-02-28 2022-03-10 2022-03-20 2022-03-21 2023-02-18 received Fri; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Mon 21
2022-02-28 2022-03-07 2022-03-07 2022-03-20 2022-03-30 2022-03-30 2023-02-28 received Mon; counted Tue 1 Wed 2 Thu 3 Fri 4 Mon 7
2022-03-01 2022-03-08 2022-03-08 2022-03-21 2022-03-31 2022-04-01 2023-03-01 received Tue; counted Wed 2 Thu 3 Fri 4 Mon 7 Tue 8
2022-03-28 2022-04-04 2022-04-05 2022-04-17 2022-04-27 2022-04-27 2023-03-28 received Mon; counted Tue 29 Wed 30 Thu 31 Fri 1 Mon 4; holiday Thu 31
2022-05-27 2022-06-03 2022-06-06 2022-06-16 2022-06-26 2022-06-27 2023-05-27 received Fri; counted Mon 30 Tue 31 Wed 1 Thu 2 Fri 3; holiday Mon 30
2022-07-03 2022-07-08 2022-07-11 2022-07-23 2022-08-02 2022-08-02 2023-07-03 received Sun; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8; holiday Mon 4
2022-09-02 2022-09-09 2022-09-12 2022-09-22 2022-10-02 2022-10-03 2023-09-02 received Fri; counted Mon 5 Tue 6 Wed 7 Thu 8 Fri 9; holiday Mon 5
2022-11-10 2022-11-17 2022-11-18 2022-11-30 2022-12-10 2022-12-12 2023-11-10 received Thu; counted Fri 11 Mon 14 Tue 15 Wed 16 Thu 17; holiday Fri 11
2022-11-21 2022-11-28 2022-11-29 2022-12-11 2022-12-21 2022-12-21 2023-11-21 received Mon; counted Tue 22 Wed 23 Thu 24 Fri 25 Mon 28; holiday Thu 24
2022-11-27 2022-12-02 2022-12-02 2022-12-17 2022-12-27 2022-12-27 2023-11-27 received Sun; counted Mon 28 Tue 29 Wed 30 Thu 1 Fri 2
2022-12-19 2022-12-26 2022-12-27 2023-01-08 2023-01-18 2023-01-18 2023-12-19 received Mon; counted Tue 20 Wed 21 Thu 22 Fri 23 Mon 26; holiday Mon 26
2022-12-23 2022-12-30 2023-01-03 2023-01-12 2023-01-22 2023-01-23 2023-12-23 received Fri; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26, Mon 2
2022-12-24 2022-12-30 2023-01-03 2023-01-13 2023-01-23 2023-01-23 2023-12-24 received Sat; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26, Mon 2
2022-12-26 2023-01-02 2023-01-03 2023-01-15 2023-01-25 2023-01-25 2023-12-26 received Mon; counted Tue 27 Wed 28 Thu 29 Fri 30 Mon 2; holiday Mon 2
2022-12-31 2023-01-06 2023-01-09 2023-01-20 2023-01-30 2023-01-30 2023-12-31 received Sat; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2023-01-01 2023-01-06 2023-01-09 2023-01-21 2023-01-31 2023-01-31 2024-01-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2023-01-09 2023-01-16 2023-01-17 2023-01-29 2023-02-08 2023-02-08 2024-01-09 received Mon; counted Tue 10 Wed 11 Thu 12 Fri 13 Mon 16; holiday Mon 16
2023-01-15 2023-01-20 2023-01-23 2023-02-04 2023-02-14 2023-02-14 2024-01-15 received Sun; counted Mon 16 Tue 17 Wed 18 Thu 19 Fri 20; holiday Mon 16
2023-02-17 2023-02-24 2023-02-27 2023-03-09 2023-03-19 2023-03-20 2024-02-17 received Fri; counted Mon 20 Tue 21 Wed 22 Thu 23 Fri 24; holiday Mon 20
2023-02-28 2023-03-07 2023-03-07 2023-03-20 2023-03-30 2023-03-30 2024-02-28 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7
2023-03-01 2023-03-08 2023-03-08 2023-03-21 2023-03-31 2023-04-03 2024-03-01 received Wed; counted Thu 2 Fri 3 Mon 6 Tue 7 Wed 8
2023-03-30 2023-04-06 2023-04-07 2023-04-19 2023-04-29 2023-05-01 2024-03-30 received Thu; counted Fri 31 Mon 3 Tue 4 Wed 5 Thu 6; holiday Fri 31
2023-05-26 2023-06-02 2023-06-05 2023-06-15 2023-06-25 2023-06-26 2024-05-26 received Fri; counted Mon 29 Tue 30 Wed 31 Thu 1 Fri 2; holiday Mon 29
2023-07-01 2023-07-07 2023-07-10 2023-07-21 2023-07-31 2023-07-31 2024-07-01 received Sat; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7; holiday Tue 4
2023-09-01 2023-09-08 2023-09-11 2023-09-21 2023-10-01 2023-10-02 2024-09-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8; holiday Mon 4
2023-11-09 2023-11-16 2023-11-17 2023-11-29 2023-12-09 2023-12-11 2024-11-09 received Thu; counted Fri 10 Mon 13 Tue 14 Wed 15 Thu 16; holiday Fri 10
2023-11-20 2023-11-27 2023-11-28 2023-12-10 2023-12-20 2023-12-20 2024-11-20 received Mon; counted Tue 21 Wed 22 Thu 23 Fri 24 Mon 27; holiday Thu 23
2023-11-27 2023-12-04 2023-12-04 2023-12-17 2023-12-27 2023-12-27 2024-11-27 received Mon; counted Tue 28 Wed 29 Thu 30 Fri 1 Mon 4
2023-12-18 2023-12-25 2023-12-26 2024-01-07 2024-01-17 2024-01-17 2024-12-18 received Mon; counted Tue 19 Wed 20 Thu 21 Fri 22 Mon 25; holiday Mon 25
2023-12-22 2023-12-29 2024-01-02 2024-01-11 2024-01-21 2024-01-22 2024-12-22 received Fri; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25, Mon 1
2023-12-24 2023-12-29 2024-01-02 2024-01-13 2024-01-23 2024-01-23 2024-12-24 received Sun; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25, Mon 1
2023-12-25 2024-01-01 2024-01-02 2024-01-14 2024-01-24 2024-01-24 2024-12-25 received Mon; counted Tue 26 Wed 27 Thu 28 Fri 29 Mon 1; holiday Mon 1
2023-12-31 2024-01-05 2024-01-08 2024-01-20 2024-01-30 2024-01-30 2024-12-31 received Sun; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2024-01-08 2024-01-15 2024-01-16 2024-01-28 2024-02-07 2024-02-07 2025-01-08 received Mon; counted Tue 9 Wed 10 Thu 11 Fri 12 Mon 15; holiday Mon 15
2024-01-14 2024-01-19 2024-01-22 2024-02-03 2024-02-13 2024-02-13 2025-01-14 received Sun; counted Mon 15 Tue 16 Wed 17 Thu 18 Fri 19; holiday Mon 15
2024-02-16 2024-02-23 2024-02-26 2024-03-07 2024-03-17 2024-03-18 2025-02-16 received Fri; counted Mon 19 Tue 20 Wed 21 Thu 22 Fri 23; holiday Mon 19
2024-02-28 2024-03-06 2024-03-06 2024-03-19 2024-03-29 2024-03-29 2025-02-28 received Wed; counted Thu 29 Fri 1 Mon 4 Tue 5 Wed 6
2024-02-29 2024-03-07 2024-03-07 2024-03-20 2024-03-30 2024-04-02 2025-02-28 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7
2024-03-01 2024-03-08 2024-03-08 2024-03-21 2024-03-31 2024-04-02 2025-03-01 received Fri; counted Mon 4 Tue 5 Wed 6 Thu 7 Fri 8
2024-03-29 2024-04-05 2024-04-08 2024-04-18 2024-04-28 2024-04-29 2025-03-29 received Fri; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2024-05-24 2024-05-31 2024-06-03 2024-06-13 2024-06-23 2024-06-24 2025-05-24 received Fri; counted Mon 27 Tue 28 Wed 29 Thu 30 Fri 31; holiday Mon 27
2024-07-01 2024-07-08 2024-07-09 2024-07-21 2024-07-31 2024-07-31 2025-07-01 received Mon; counted Tue 2 Wed 3 Thu 4 Fri 5 Mon 8; holiday Thu 4
2024-08-30 2024-09-06 2024-09-09 2024-09-19 2024-09-29 2024-09-30 2025-08-30 received Fri; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6; holiday Mon 2
2024-11-08 2024-11-15 2024-11-18 2024-11-28 2024-12-08 2024-12-09 2025-11-08 received Fri; counted Mon 11 Tue 12 Wed 13 Thu 14 Fri 15; holiday Mon 11
2024-11-27 2024-12-04 2024-12-05 2024-12-17 2024-12-27 2024-12-27 2025-11-27 received Wed; counted Thu 28 Fri 29 Mon 2 Tue 3 Wed 4; holiday Thu 28
2024-12-18 2024-12-25 2024-12-26 2025-01-07 2025-01-17 2025-01-17 2025-12-18 received Wed; counted Thu 19 Fri 20 Mon 23 Tue 24 Wed 25; holiday Wed 25
2024-12-22 2024-12-27 2024-12-30 2025-01-11 2025-01-21 2025-01-21 2025-12-22 received Sun; counted Mon 23 Tue 24 Wed 25 Thu 26 Fri 27; holiday Wed 25
2024-12-24 2024-12-31 2025-01-02 2025-01-13 2025-01-23 2025-01-23 2025-12-24 received Tue; counted Wed 25 Thu 26 Fri 27 Mon 30 Tue 31; holiday Wed 25, Wed 1
2024-12-25 2025-01-01 2025-01-02 2025-01-14 2025-01-24 2025-01-24 2025-12-25 received Wed; counted Thu 26 Fri 27 Mon 30 Tue 31 Wed 1; holiday Wed 1
2024-12-31 2025-01-07 2025-01-08 2025-01-20 2025-01-30 2025-01-30 2025-12-31 received Tue; counted Wed 1 Thu 2 Fri 3 Mon 6 Tue 7; holiday Wed 1
2025-01-13 2025-01-20 2025-01-21 2025-02-02 2025-02-12 2025-02-12 2026-01-13 received Mon; counted Tue 14 Wed 15 Thu 16 Fri 17 Mon 20; holiday Mon 20
2025-01-17 2025-01-24 2025-01-27 2025-02-06 2025-02-16 2025-02-18 2026-01-17 received Fri; counted Mon 20 Tue 21 Wed 22 Thu 23 Fri 24; holiday Mon 20
2025-02-14 2025-02-21 2025-02-24 2025-03-06 2025-03-16 2025-03-17 2026-02-14 received Fri; counted Mon 17 Tue 18 Wed 19 Thu 20 Fri 21; holiday Mon 17
2025-02-28 2025-03-07 2025-03-07 2025-03-20 2025-03-30 2025-04-01 2026-02-28 received Fri; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7
2025-03-01 2025-03-07 2025-03-07 2025-03-21 2025-03-31 2025-04-01 2026-03-01 received Sat; counted Mon 3 Tue 4 Wed 5 Thu 6 Fri 7
2025-03-28 2025-04-04 2025-04-07 2025-04-17 2025-04-27 2025-04-28 2026-03-28 received Fri; counted Mon 31 Tue 1 Wed 2 Thu 3 Fri 4; holiday Mon 31
2025-05-23 2025-05-30 2025-06-02 2025-06-12 2025-06-22 2025-06-23 2026-05-23 received Fri; counted Mon 26 Tue 27 Wed 28 Thu 29 Fri 30; holiday Mon 26
2025-07-03 2025-07-10 2025-07-11 2025-07-23 2025-08-02 2025-08-04 2026-07-03 received Thu; counted Fri 4 Mon 7 Tue 8 Wed 9 Thu 10; holiday Fri 4
2025-08-29 2025-09-05 2025-09-08 2025-09-18 2025-09-28 2025-09-29 2026-08-29 received Fri; counted Mon 1 Tue 2 Wed 3 Thu 4 Fri 5; holiday Mon 1
2025-11-10 2025-11-17 2025-11-18 2025-11-30 2025-12-10 2025-12-10 2026-11-10 received Mon; counted Tue 11 Wed 12 Thu 13 Fri 14 Mon 17; holiday Tue 11
2025-11-26 2025-12-03 2025-12-04 2025-12-16 2025-12-26 2025-12-26 2026-11-26 received Wed; counted Thu 27 Fri 28 Mon 1 Tue 2 Wed 3; holiday Thu 27
2025-11-27 2025-12-04 2025-12-04 2025-12-17 2025-12-27 2025-12-29 2026-11-27 received Thu; counted Fri 28 Mon 1 Tue 2 Wed 3 Thu 4
2025-12-18 2025-12-25 2025-12-26 2026-01-07 2026-01-17 2026-01-20 2026-12-18 received Thu; counted Fri 19 Mon 22 Tue 23 Wed 24 Thu 25; holiday Thu 25
2025-12-24 2025-12-31 2026-01-02 2026-01-13 2026-01-23 2026-01-23 2026-12-24 received Wed; counted Thu 25 Fri 26 Mon 29 Tue 30 Wed 31; holiday Thu 25, Thu 1
2025-12-25 2026-01-01 2026-01-02 2026-01-14 2026-01-24 2026-01-26 2026-12-25 received Thu; counted Fri 26 Mon 29 Tue 30 Wed 31 Thu 1; holiday Thu 1
2025-12-29 2026-01-05 2026-01-06 2026-01-18 2026-01-28 2026-01-28 2026-12-29 received Mon; counted Tue 30 Wed 31 Thu 1 Fri 2 Mon 5; holiday Thu 1
2025-12-31 2026-01-07 2026-01-08 2026-01-20 2026-01-30 2026-01-30 2026-12-31 received Wed; counted Thu 1 Fri 2 Mon 5 Tue 6 Wed 7; holiday Thu 1
2026-01-12 2026-01-19 2026-01-20 2026-02-01 2026-02-11 2026-02-11 2027-01-12 received Mon; counted Tue 13 Wed 14 Thu 15 Fri 16 Mon 19; holiday Mon 19
2026-01-16 2026-01-23 2026-01-26 2026-02-05 2026-02-15 2026-02-17 2027-01-16 received Fri; counted Mon 19 Tue 20 Wed 21 Thu 22 Fri 23; holiday Mon 19
2026-02-13 2026-02-20 2026-02-23 2026-03-05 2026-03-15 2026-03-16 2027-02-13 received Fri; counted Mon 16 Tue 17 Wed 18 Thu 19 Fri 20; holiday Mon 16
2026-02-28 2026-03-06 2026-03-06 2026-03-20 2026-03-30 2026-03-30 2027-02-28 received Sat; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2026-03-01 2026-03-06 2026-03-06 2026-03-21 2026-03-31 2026-04-01 2027-03-01 received Sun; counted Mon 2 Tue 3 Wed 4 Thu 5 Fri 6
2026-03-30 2026-04-06 2026-04-07 2026-04-19 2026-04-29 2026-04-29 2027-03-30 received Mon; counted Tue 31 Wed 1 Thu 2 Fri 3 Mon 6; holiday Tue 31
2026-05-22 2026-05-29 2026-06-01 2026-06-11 2026-06-21 2026-06-22 2027-05-22 received Fri; counted Mon 25 Tue 26 Wed 27 Thu 28 Fri 29; holiday Mon 25
2026-09-06 2026-09-11 2026-09-14 2026-09-26 2026-10-06 2026-10-06 2027-09-06 received Sun; counted Mon 7 Tue 8 Wed 9 Thu 10 Fri 11; holiday Mon 7
2026-11-08 2026-11-13 2026-11-16 2026-11-28 2026-12-08 2026-12-08 2027-11-08 received Sun; counted Mon 9 Tue 10 Wed 11 Thu 12 Fri 13; holiday Wed 11
2026-11-25 2026-12-02 2026-12-03 2026-12-15 2026-12-25 2026-12-28 2027-11-25 received Wed; counted Thu 26 Fri 27 Mon 30 Tue 1 Wed 2; holiday Thu 26
2026-11-27 2026-12-04 2026-12-04 2026-12-17 2026-12-27 2026-12-28 2027-11-27 received Fri; counted Mon 30 Tue 1 Wed 2 Thu 3 Fri 4
2026-12-18 2026-12-25 2026-12-28 2027-01-07 2027-01-17 2027-01-19 2027-12-18 received Fri; counted Mon 21 Tue 22 Wed 23 Thu 24 Fri 25; holiday Fri 25
2026-12-22 2026-12-29 2026-12-30 2027-01-11 2027-01-21 2027-01-21 2027-12-22 received Tue; counted Wed 23 Thu 24 Fri 25 Mon 28 Tue 29; holiday Fri 25
2026-12-24 2026-12-31 2027-01-04 2027-01-13 2027-01-23 2027-01-25 2027-12-24 received Thu; counted Fri 25 Mon 28 Tue 29 Wed 30 Thu 31; holiday Fri 25, Fri 1
2026-12-31 2027-01-07 2027-01-08 2027-01-20 2027-01-30 2027-02-01 2027-12-31 received Thu; counted Fri 1 Mon 4 Tue 5 Wed 6 Thu 7; holiday Fri 1
`;
