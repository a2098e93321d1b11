// What is to happen when: a binary heap ordered by time, then by application.

function before(left, right) {
  return left.at - right.at || left.application.id - right.application.id;
}

export class Agenda {
  #heap = [];

  // An entry is void as soon as the application's version has moved on.
  add(at, step, application) {
    this.#heap.push({ at, step, application, version: application.version });
    this.#rise(this.#heap.length - 1);
  }

  // Takes out the first entry that is due, or gives undefined.
  takeDue(now) {
    while (this.#heap.length > 0 && this.#heap[0].at <= now) {
      const first = this.#takeFirst();
      if (first.version === first.application.version) {
        return first;
      }
    }
    return undefined;
  }

  #takeFirst() {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #rise(index) {
    const parent = (index - 1) >> 1;
    if (index > 0 && before(this.#heap[index], this.#heap[parent]) < 0) {
      this.#swap(index, parent);
      this.#rise(parent);
    }
  }

  #sink(index) {
    const left = 2 * index + 1;
    if (left >= this.#heap.length) {
      return;
    }
    const right = left + 1;
    const least = right < this.#heap.length && before(this.#heap[right], this.#heap[left]) < 0 ? right : left;
    if (before(this.#heap[least], this.#heap[index]) < 0) {
      this.#swap(least, index);
      this.#sink(least);
    }
  }

  #swap(a, b) {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b], this.#heap[a]];
  }
}
