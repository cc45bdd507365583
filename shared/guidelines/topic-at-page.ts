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

/** Whether one topic is part of the other, at any depth, or both are the same. */
export function isPartOf(guideline: Guideline, part: Topic, whole: Topic): boolean {
  let current: Topic | undefined = part;
  while (current !== undefined) {
    if (current.title === whole.title) return true;
    const { within }: Topic = current;
    current = within === null ? undefined : guideline.topics.find((topic) => topic.title === within);
  }
  return false;
}
