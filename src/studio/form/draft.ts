/** What a person is typing: shown as typed while the field has the focus, whatever the file makes of it. */
import { useRef, useState } from 'preact/hooks';
import { epoch } from '../state/store.ts';

export interface Typing {
  shown: string;
  isTyping: boolean;
  type(text: string): void;
  end(): void;
}

/** `shown`: what the field shows when nobody types. A change from elsewhere (undo, the YAML view) takes its place. */
export function useTyping(shown: string): Typing {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const since = useRef(epoch.value);
  const now = epoch.value;
  const own = typed !== undefined && since.current === now ? typed : undefined;
  return {
    shown: own ?? shown,
    isTyping: own !== undefined,
    type(text) {
      since.current = epoch.peek();
      setTyped(text);
    },
    end: () => setTyped(undefined),
  };
}
