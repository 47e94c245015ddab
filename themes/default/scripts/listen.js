/* Listening to a page: only with a voice of the device itself, since others send the text
   away. Without one, and without JavaScript, there is no button. Nothing is kept. */
(function () {
  "use strict";
  var part = document.querySelector(".listen");
  var speech = window.speechSynthesis;
  if (!part || !speech || !window.SpeechSynthesisUtterance) return;
  var buttons = part.querySelectorAll("button");
  var play = buttons[0];
  var halt = buttons[1];
  var language = part.getAttribute("data-language");
  var root = document.documentElement;
  /* A button that one answers with is part of what is told. */
  var ANSWERS = ".scenario-choice, .sort-pile";
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, summary, figcaption, " + ANSWERS;
  var SILENT = ".aid, .recording summary, .visually-hidden, .anchor, .notice, .content-note-skip, .glossary-back, .footnote-back, nav, pre, audio, video, button:not(.scenario-choice):not(.sort-pile), [hidden], [aria-hidden='true']";
  var POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  var voice = null;
  var blocks = [];
  var place = 0;
  /* "off", "on" or "paused"; a number tells an utterance from those before it. */
  var state = "off";
  var turn = 0;

  function base(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
  }

  function findVoice() {
    var voices = speech.getVoices();
    var found = null;
    for (var i = 0; i < voices.length; i++) {
      if (voices[i].localService !== true || base(voices[i].lang) !== base(language)) continue;
      if (!found || voices[i].default) found = voices[i];
    }
    return found;
  }

  function look() {
    voice = findVoice();
    if (!voice && state !== "off") stop();
    part.hidden = !voice;
  }

  /* A digit that stands high is said as one; the number of a note is not said. */
  function raised(element) {
    if (element.querySelector("a")) return "";
    return element.textContent.replace(/\d/g, function (digit) {
      return POWERS.charAt(digit);
    });
  }

  function isSaid(element) {
    return !element.matches(BLOCKS) && !element.matches(SILENT) && getComputedStyle(element).display !== "none";
  }

  /* The words of a block that stand in no block within it. */
  function wordsOf(element) {
    var words = "";
    for (var node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) words += node.data;
      else if (node.nodeName === "BR") words += " ";
      else if (node.nodeName === "SUP") words += raised(node);
      else if (node.nodeType === 1 && isSaid(node)) words += wordsOf(node);
    }
    return words;
  }

  /* What is seen of an element: itself, or, within closed parts that are read nevertheless,
     what opens the outermost; nothing within others. */
  function seen(element) {
    var shown = element;
    for (var node = element; node.parentElement; node = node.parentElement) {
      var around = node.parentElement;
      if (around.nodeName !== "DETAILS" || around.open || node.nodeName === "SUMMARY") continue;
      if (!around.hasAttribute("data-heard")) return null;
      shown = around.querySelector("summary");
    }
    return shown;
  }

  /* Some browsers give what is closed a place, and others none. */
  function isGone(element, shown) {
    if (shown !== element) return getComputedStyle(element).display === "none";
    return element.getClientRects().length === 0;
  }

  function gather() {
    var found = document.querySelectorAll(".page h1, .lead, .prose *");
    var all = [];
    for (var i = 0; i < found.length; i++) {
      var element = found[i];
      if (!element.matches(BLOCKS) || element.closest(SILENT)) continue;
      var shown = seen(element);
      if (!shown || isGone(element, shown)) continue;
      var words = wordsOf(element).replace(/\s+/g, " ").trim();
      if (words) all.push({ element: shown, words: words });
    }
    return all;
  }

  function mark(on) {
    if (blocks[place]) blocks[place].element.classList.toggle("is-read", on);
  }

  /* Whether some of the block that is read is on the screen. */
  function isInSight() {
    var own = blocks[place] && blocks[place].element.getBoundingClientRect();
    return own && own.bottom > 0 && own.top < window.innerHeight;
  }

  function follow() {
    var element = blocks[place] && blocks[place].element;
    if (!element || !element.scrollIntoView) return;
    var isHigh = element.getBoundingClientRect().height > window.innerHeight / 2;
    element.scrollIntoView({ block: isHigh ? "start" : "nearest" });
  }

  function show() {
    var name = state === "on" ? "pause" : state === "paused" ? "resume" : "start";
    play.querySelector(".listen-words").textContent = play.getAttribute("data-" + name);
    play.querySelector(".listen-others").hidden = state !== "off";
    halt.hidden = state === "off";
    /* As long as something can be stopped, what stops it is in reach. */
    if (state === "off") root.removeAttribute("data-listening");
    else root.setAttribute("data-listening", "");
    root.style.setProperty("--listening", part.offsetHeight + "px");
  }

  function say() {
    if (place >= blocks.length) return stop();
    var mine = ++turn;
    var utterance = new SpeechSynthesisUtterance(blocks[place].words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = function () {
      if (mine !== turn || state !== "on") return;
      if (document.hidden || document.documentElement.hidden) return stop();
      /* Who has scrolled elsewhere stays there. */
      var stays = isInSight();
      mark(false);
      place += 1;
      if (stays) follow();
      say();
    };
    utterance.onerror = function () {
      if (mine === turn && state === "on") stop();
    };
    mark(true);
    speech.speak(utterance);
  }

  /* A pause ends the voice and remembers the block: pausing a voice fails on many phones. */
  function silence(next) {
    turn += 1;
    state = next;
    speech.cancel();
    show();
  }

  function stop() {
    var focused = document.activeElement === halt;
    var last = place > 0 && blocks[place] && blocks[place].element;
    mark(false);
    place = 0;
    silence("off");
    if (!focused) return;
    if (!last) return play.focus();
    /* Who stops the voice goes on from where it was. */
    if (last.tabIndex < 0) last.tabIndex = -1;
    last.focus({ preventScroll: true });
  }

  play.addEventListener("click", function () {
    if (state === "on") return silence("paused");
    if (state === "off") blocks = gather();
    /* What another page of the browser left in the queue. */
    speech.cancel();
    state = "on";
    show();
    follow();
    say();
  });
  halt.addEventListener("click", stop);

  function leave() {
    if (state !== "off") stop();
  }
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) leave();
  });
  addEventListener("pagehide", leave);
  document.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest(".exit")) leave();
  }, true);

  look();
  if (speech.addEventListener) speech.addEventListener("voiceschanged", look);
  else speech.onvoiceschanged = look;
})();
