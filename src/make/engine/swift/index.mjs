/**
 * Where pdfmake, pdfkit and fontkit do the same work again and again, it is done once: the bytes stay the same
 * (`tests/writers/pdf-swift.test.ts` holds each against the libraries' own way). One file each, with its reason and its
 * gain: the processor time of six pages of minutes from the finished tree with it alone, to that without; all three: 0.55.
 */
import { layPlainWords } from './plain-words.mjs';
import { joinStrings } from './strings.mjs';
import { rememberStyles } from './styles.mjs';

const state = { isOn: true };

/** Put the methods in place. Called once, by the engine. */
export function beSwift() {
  layPlainWords(state);
  rememberStyles(state);
  joinStrings(state);
}

/** Whether they are used: off, the libraries do all their own way. For the test that compares. */
export function setSwift(isOn) {
  state.isOn = isOn;
}
