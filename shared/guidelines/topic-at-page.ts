import type { Guideline, Topic } from './registry/schema.ts';

/**
 * The topic that a page belongs to: of the topics that stand there, the outermost. Null when no topic is
 * known there, when a topic ends and the next begins on that page, or when the range is only a guess.
 */
export function topicAtPage(guideline: Guideline, page: number): Topic | null {
  const there = guideline.topics.filter((topic) => topic.within === null && standsAt(topic, page));
  const [topic] = there;
  return topic !== undefined && there.length === 1 && topic.confidence !== 'low' ? topic : null;
}

/** Topics whose own text, not a mere reference, stands on a page. */
function standsAt(topic: Topic, page: number): boolean {
  const [own] = topic.ranges;
  return own !== undefined && own[0] <= page && page <= own[1];
}

/** A topic and those that it is part of, innermost first. */
export function wholesOf(guideline: Guideline, topic: Topic): Topic[] {
  const found = [topic];
  for (let { within } = topic; within !== null; ) {
    const whole = guideline.topics.find(({ title }) => title === within);
    if (whole === undefined || found.includes(whole)) break;
    found.push(whole);
    within = whole.within;
  }
  return found;
}
