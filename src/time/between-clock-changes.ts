/**
 * Shorter than the time between any two clock changes of a zone; the shortest are Morocco's around Ramadan, a month
 * apart.
 */
const stretch = 10 * 24 * 60 * 60 * 1000;

/**
 * Memoises a costly function of zone and instant (offset, name): computed once for every ten days, and for each instant
 * only if the results at both ends of the ten days differ.
 */
export function betweenClockChanges<Answer extends string | number>(ask: (ms: number) => Answer): typeof ask {
  const answers = new Map<number, Answer>();
  const atEdge = (edge: number): Answer => {
    let answer = answers.get(edge);
    if (answer === undefined) {
      answer = ask(edge * stretch);
      answers.set(edge, answer);
    }
    return answer;
  };
  return (ms) => {
    const edge = Math.floor(ms / stretch);
    const answer = atEdge(edge);
    return answer === atEdge(edge + 1) ? answer : ask(ms);
  };
}
