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
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, summary, figcaption";
  var SILENT = ".aid, .opens > summary, .visually-hidden, .anchor, .notice, nav, pre, code, audio, video, button, [hidden], [aria-hidden='true']";

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

  /* The words of a block that stand in no block within it. */
  function wordsOf(element) {
    var words = "";
    for (var node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) words += node.data;
      else if (node.nodeType === 1 && !node.matches(BLOCKS) && !node.matches(SILENT)) words += wordsOf(node);
      if (node.nodeName === "BR") words += " ";
    }
    return words;
  }

  /* Browsers say of what a closed part holds that it has a place. */
  function isClosed(element) {
    for (var node = element; node.parentElement; node = node.parentElement) {
      var around = node.parentElement;
      if (around.nodeName === "DETAILS" && !around.open && node.nodeName !== "SUMMARY") return true;
    }
    return false;
  }

  function gather() {
    var found = document.querySelectorAll(".page h1, .lead, .prose *");
    var all = [];
    for (var i = 0; i < found.length; i++) {
      var element = found[i];
      if (!element.matches(BLOCKS) || element.closest(SILENT)) continue;
      if (isClosed(element) || element.getClientRects().length === 0) continue;
      var words = wordsOf(element).replace(/\s+/g, " ").trim();
      if (words) all.push({ element: element, words: words });
    }
    return all;
  }

  function mark(on) {
    if (blocks[place]) blocks[place].element.classList.toggle("is-read", on);
  }

  function show() {
    var name = state === "on" ? "pause" : state === "paused" ? "resume" : "start";
    play.querySelector(".listen-words").textContent = play.getAttribute("data-" + name);
    play.querySelector(".listen-others").hidden = state !== "off";
    halt.hidden = state === "off";
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
      mark(false);
      place += 1;
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
    mark(false);
    place = 0;
    silence("off");
    if (focused) play.focus();
  }

  play.addEventListener("click", function () {
    if (state === "on") return silence("paused");
    if (state === "off") blocks = gather();
    /* What another page of the browser left in the queue. */
    speech.cancel();
    state = "on";
    show();
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
