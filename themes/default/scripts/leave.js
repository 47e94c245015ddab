/* Leaving quickly. In the head and blocking, so that a page reached again by Back is gone
   before it is seen. Without it the exit stays a plain link. */
(function () {
  "use strict";
  var root = document.documentElement;
  var target = root.getAttribute("data-exit");
  if (!target) return;

  function words(name) {
    return root.getAttribute("data-exit-" + name) || "";
  }

  function show(visible) {
    root.hidden = !visible;
  }

  /* Away from files, and out of a frame, to the neutral page that ships along: it is always
     there. Without a network even that one cannot be fetched, and the browser would say whose
     page it is; its own empty page needs nothing. */
  function address(near) {
    if (near || location.protocol === "file:") return new URL(words("page"), location.href).href;
    return navigator.onLine === false ? "about:blank" : new URL(target, location.href).href;
  }

  /* Out of sight and out of the accessibility tree, silent, then away in place of this page.
     Of all that was kept for the tab, only that the reader has left. */
  function leave() {
    show(false);
    document.title = words("title");
    if (window.speechSynthesis) speechSynthesis.cancel();
    var media = document.querySelectorAll("audio, video");
    for (var i = 0; i < media.length; i++) media[i].pause();
    readerState.write({ left: true });
    if (window.top === window) return location.replace(address());
    try {
      window.top.location.replace(address());
    } catch (error) {
      /* The frame may not lead its page away: then it goes itself. */
      location.replace(address(true));
    }
  }

  /* An address typed or a link followed; not Back, not the same page once more. */
  function isFreshVisit() {
    var entry = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
    if (entry) return entry.type === "navigate" || entry.type === "prerender";
    return !performance.navigation || performance.navigation.type === 0;
  }

  if (readerState.read().left) {
    if (isFreshVisit()) readerState.write({});
    else leave();
  }

  /* A page kept in memory is hidden when it goes, and shown again only if nobody left. */
  addEventListener("pagehide", function () {
    show(false);
  });
  addEventListener("pageshow", function (event) {
    if (!readerState.read().left) show(true);
    else if (event.persisted) leave();
  });

  ["click", "auxclick"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.button === 2 || !event.target.closest || !event.target.closest(".exit")) return;
      event.preventDefault();
      leave();
    });
  });

  /* Shift three times, each within five seconds of the last; any other key starts anew, and
     so does Shift held down. */
  var presses = 0;
  var last = 0;
  var alone = false;
  document.addEventListener("keydown", function (event) {
    var other = event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey;
    if (other || event.repeat) presses = 0;
    alone = !other && !event.repeat;
  });
  document.addEventListener("pointerdown", function () {
    alone = false;
    presses = 0;
  });
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses = event.timeStamp - last > 5000 ? 1 : presses + 1;
    last = event.timeStamp;
    if (presses === 3) leave();
    else say(presses === 2 ? words("once-more") : "");
  });

  /* Who cannot see the page hears that one press is left. One alone says nothing: it happens
     by chance, and others may hear it. Nothing is shown. */
  var status = null;
  function say(text) {
    if (!status) return;
    status.textContent = text;
    if (text) setTimeout(say, 5000, "");
  }

  /* Whether the page stands in a frame that may lead nobody away. */
  function isShut() {
    if (window.top === window) return false;
    if (window.origin === "null") return true;
    var box = window.frameElement && frameElement.getAttribute("sandbox");
    return typeof box === "string" && !/allow-top-navigation(?!-to)/.test(box);
  }

  document.addEventListener("DOMContentLoaded", function () {
    status = document.createElement("p");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    document.body.appendChild(status);
    var shut = isShut();
    if (shut) root.setAttribute("data-shut", "");
    else if (window.top !== window && !readerState.write(readerState.read())) leaveNoPast();
    var exits = document.querySelectorAll(".exit");
    for (var i = 0; i < exits.length; i++) {
      if (shut) exits[i].parentNode.replaceChild(plain(words("words")), exits[i]);
      else exits[i].title = words("keyboard");
    }
  });

  /* A frame that may keep nothing would not know after Back that the reader has left. So its
     links take the place of their page, and there is no page to come back to. */
  function leaveNoPast() {
    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a[href]");
      if (!link || event.defaultPrevented || event.button || link.target || link.hasAttribute("download")) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.origin !== location.origin) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }

  function plain(text) {
    var paragraph = document.createElement("p");
    paragraph.className = "exit-words";
    paragraph.textContent = text;
    return paragraph;
  }
})();
