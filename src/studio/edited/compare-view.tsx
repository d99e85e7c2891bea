/** An edited document beside what the data give now: each passage that differs, to take or to keep. */
import { useRef } from 'preact/hooks';
import { goToText } from '../state/go-to-text.ts';
import { editDocument, edits } from '../state/store.ts';
import { differences, fresh } from '../state/texts.ts';
import { words } from '../words/index.ts';
import { changedWords, type Piece } from './changed-words.ts';
import { allTaken, type Edit, isOpen, kept, type Passage, taken } from './passages.ts';

export function CompareView({ name }: { name: string }) {
  const said = words.value.compare;
  const list = useRef<HTMLElement>(null);
  const edit = edits.value[name];
  const now = fresh.value[name];
  const passages = differences.value[name] ?? [];
  if (!edit || now === undefined) return null;
  const put = (next: Edit, what: string) => {
    editDocument(name, next.text === now ? undefined : next, `${what} ${Date.now()}`);
    // The button that was used may be gone: the keyboard stays in the list.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) list.current?.focus();
    });
  };
  const onlyData = passages.filter(({ changed }) => changed === 'fresh').length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="compare" ref={list} tabIndex={0} aria-label={words.value.text.compare(0)}>
      {passages.length === 0 && <p class="nothing">{said.same}</p>}
      {onlyData > 1 && (
        <button type="button" onClick={() => put(allTaken(edit, now), 'take all')}>
          {said.takeAll(onlyData)}
        </button>
      )}
      {passages.map((passage, index) => (
        <Row
          key={`${index} ${passage.mine} ${passage.fresh}`}
          passage={passage}
          place={said.place(index + 1, passages.length)}
          take={() => put(taken(edit, passage), 'take')}
          keep={() => put(kept(edit, passage), 'keep')}
          show={() => goToText(name, passage)}
        />
      ))}
    </section>
  );
}

interface Shown {
  passage: Passage;
  place: string;
  take(): void;
  keep(): void;
  show(): void;
}

function Row({ passage, place, take, keep, show }: Shown) {
  const said = words.value.compare;
  const [mine, fresh] = changedWords(passage.mine.trim(), passage.fresh.trim());
  return (
    <article class={`passage ${passage.changed}`} aria-label={`${place}: ${said.changed[passage.changed]}`}>
      <header>
        <h3>
          {place} · {said.changed[passage.changed]}
        </h3>
        <button type="button" class="more" onClick={show}>
          {said.show}
        </button>
      </header>
      <div class="sides">
        <Side title={said.mine} pieces={mine} />
        <Side title={said.fresh} pieces={fresh} />
      </div>
      <footer>
        {isOpen(passage) && (
          <button type="button" onClick={keep}>
            {said.keep}
          </button>
        )}
        <button type="button" onClick={take}>
          {said.take}
        </button>
      </footer>
    </article>
  );
}

function Side({ title, pieces }: { title: string; pieces: readonly Piece[] }) {
  return (
    <div>
      <h4>{title}</h4>
      {pieces.length === 0 ? (
        <p class="none">{words.value.compare.none}</p>
      ) : (
        <p lang="vi">{pieces.map(({ text, only }, index) => (only ? <mark key={index}>{text}</mark> : text))}</p>
      )}
    </div>
  );
}
