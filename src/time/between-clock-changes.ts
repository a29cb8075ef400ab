/** Shorter than the time between any two clock changes of a zone; Morocco's about Ramadan are a month apart. */
const stretch = 10 * 24 * 60 * 60 * 1000;

/**
 * Wraps a costly question about a zone at an instant (its offset, its name) so that it is asked once for every ten
 * days, and for each instant only where the answers at both ends of the ten days differ.
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
