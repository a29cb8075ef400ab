/** Where a list is in `PackedLists`. */
export interface ListPlace {
  readonly start: number;
  readonly length: number;
}

/** Lists of small integers in one array: a site of 100,000 releases has 650,000 files with some 30 facts each. */
export class PackedLists {
  #numbers: Uint32Array;
  #length: number;

  /** `numbers` are lists that are there already. */
  constructor(numbers: Uint32Array = new Uint32Array()) {
    this.#numbers = numbers;
    this.#length = numbers.length;
  }

  /** All lists, one after another. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** Adds a list and returns where it is. */
  add(list: Iterable<number>): ListPlace {
    const start = this.#length;
    for (const one of list) {
      if (this.#length === this.#numbers.length) this.#grow();
      this.#numbers[this.#length] = one;
      this.#length += 1;
    }
    return { start, length: this.#length - start };
  }

  /** A view of a list. */
  at({ start, length }: ListPlace): Uint32Array {
    return this.#numbers.subarray(start, start + length);
  }

  #grow(): void {
    const larger = new Uint32Array(Math.max(1024, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
