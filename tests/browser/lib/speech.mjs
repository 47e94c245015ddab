// A device's voices, as a check wants them: Chromium without a desktop has none.

/**
 * Gives every page of a context these voices: `{ lang, localService }`. They are there at
 * once, or, with `late`, after a while. What is said stands in `globalThis.said`, a line
 * an utterance; the voice speaks until `globalThis.finish()` ends the words.
 */
export async function withVoices(context, voices, { late = false } = {}) {
  await context.addInitScript(
    ({ voices, late }) => {
      const listeners = [];
      let present = late ? [] : voices;
      let speaking = null;
      globalThis.said = [];
      class Utterance {
        constructor(text) {
          this.text = text;
        }
      }
      const end = (name, event) => {
        const ended = speaking;
        speaking = null;
        ended?.[name]?.(event);
      };
      const speech = {
        getVoices: () => present,
        addEventListener: (name, listener) => listeners.push(listener),
        speak: (utterance) => {
          if (!utterance.voice?.localService) globalThis.said.push('SENT AWAY');
          globalThis.said.push(`${utterance.lang}: ${utterance.text}`);
          speaking = utterance;
        },
        cancel: () => {
          if (speaking) globalThis.said.push('silence');
          end('onerror', { error: 'canceled' });
        },
      };
      globalThis.finish = () => end('onend', {});
      globalThis.voicesCome = (more = voices) => {
        present = more;
        for (const listener of listeners) listener();
      };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    },
    { voices, late },
  );
}
