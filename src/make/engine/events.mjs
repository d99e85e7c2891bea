/** What the PDF engine asks of `events`. */
export class EventEmitter {
  #listeners = new Map();

  addListener(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  on(event, listener) {
    return this.addListener(event, listener);
  }

  /** Takes off the listener added last, once. */
  removeListener(event, listener) {
    const listeners = [...(this.#listeners.get(event) ?? [])];
    const index = listeners.lastIndexOf(listener);
    if (index >= 0) listeners.splice(index, 1);
    this.#listeners.set(event, listeners);
    return this;
  }

  emit(event, ...values) {
    const listeners = this.#listeners.get(event) ?? [];
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }
}
