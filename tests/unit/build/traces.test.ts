import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explained } from "../../../src/cli/explained.ts";
import { Traces } from "../../../src/build/traces/traces.ts";
import { derived, derivedFact } from "../../../src/site/memoise.ts";
import { FIELD_BY_FIELD, TracedObject } from "../../../src/site/tracing/entity.ts";
import { type Fact, recorded } from "../../../src/site/tracing/reading.ts";

interface Room {
  readonly title: string;
  readonly body: string;
}

const isLong = derived("test: long title", (room: Room): boolean => room.title.length > 5);

/** A room in one build: its traced form, and a function that finds its facts by key. */
function roomOf(room: Room) {
  const entity = new TracedObject("room", room, FIELD_BY_FIELD);
  const find = (key: string): Fact | undefined =>
    key.startsWith(".")
      ? entity.fact(key.slice(1).split("\t")[0] ?? "")
      : derivedFact(key.split("\t")[0] ?? "", [entity.traced]);
  return { traced: entity.traced, find };
}

/** Builds `/a` with `page` in a first room; returns whether it is current in a second one, and the traces. */
function second(page: (room: Room) => unknown, before: Room, after: Room) {
  const first = roomOf(before);
  const traces = new Traces(undefined, first.find);
  const { facts } = recorded(() => page(first.traced));
  traces.note("/a", "p", 1, facts);
  const then = new Traces(traces.result(), roomOf(after).find);
  return { isCurrent: then.current("/a", "p") !== undefined, traces: then };
}

describe("a file of the last build", () => {
  it("is kept while its facts are equal", () => {
    const page = ({ title }: Room): string => title;
    assert.ok(second(page, { title: "A", body: "x" }, { title: "A", body: "y" }).isCurrent);
    assert.ok(!second(page, { title: "A", body: "x" }, { title: "B", body: "x" }).isCurrent);
  });

  it("is kept if a derived value is equal, even if its own facts have changed", () => {
    assert.ok(
      second(isLong, { title: "Lang tittel", body: "" }, { title: "En annen lang tittel", body: "" }).isCurrent,
    );
    assert.ok(!second(isLong, { title: "Lang tittel", body: "" }, { title: "Kort", body: "" }).isCurrent);
  });

  it("is made again if its plan has changed or one of its facts is gone", () => {
    const { traces } = second(({ title }) => title, { title: "A", body: "" }, { title: "A", body: "" });
    assert.equal(traces.current("/a", "another plan"), undefined);
    const gone = new Traces(traces.result(), () => undefined);
    assert.equal(gone.current("/a", "p"), undefined);
  });

  it("keeps its facts over several builds", () => {
    const { traces } = second(({ title }) => title, { title: "A", body: "" }, { title: "A", body: "" });
    traces.keep("/a");
    const third = new Traces(traces.result(), roomOf({ title: "B", body: "" }).find);
    assert.equal(third.current("/a", "p"), undefined);
  });

  it("is explained by the facts that changed", () => {
    const { traces } = second(({ title }) => title, { title: "A", body: "" }, { title: "B", body: "" });
    assert.equal(explained("/a", traces.reason("/a", "p")), "/a: changed: title of room");
    assert.equal(explained("/b", traces.reason("/b", "p")), "/b: it is new");
  });
});
