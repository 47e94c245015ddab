/* Leaving quickly. In the head and blocking, so that a page reached again by Back is gone
   before it is seen. Without it the exit stays a plain link. */
(function () {
  "use strict";
  var root = document.documentElement;
  var target = root.getAttribute("data-exit");
  if (!target) return;
  var key = "reader";

  /* One key holds all that is kept for this tab. Storage throws in foreign frames. */
  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(key)) || {};
    } catch (error) {
      return {};
    }
  }

  function keep(state) {
    try {
      sessionStorage.setItem(key, JSON.stringify(state));
    } catch (error) {
      /* Then nothing is kept. */
    }
  }

  function show(visible) {
    root.hidden = !visible;
  }

  /* Out of sight and out of the accessibility tree, then away, in place of this page. */
  function leave() {
    show(false);
    document.title = root.getAttribute("data-exit-title") || "";
    if (window.speechSynthesis) speechSynthesis.cancel();
    var media = document.querySelectorAll("audio, video");
    for (var i = 0; i < media.length; i++) media[i].pause();
    keep({ left: true });
    var local = root.getAttribute("data-exit-page");
    var offline = navigator.onLine === false || location.protocol === "file:";
    var address = local && offline ? new URL(local, location.href).href : target;
    if (window.top !== window) {
      try {
        window.top.location.replace(address);
        return;
      } catch (error) {
        /* The frame may not lead its page away: then it goes itself. */
      }
    }
    location.replace(address);
  }

  function cameBack() {
    var entry = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
    if (entry) return entry.type === "back_forward";
    return Boolean(performance.navigation && performance.navigation.type === 2);
  }

  if (kept().left) {
    if (cameBack()) leave();
    else keep({});
  }

  /* A page kept in memory is hidden when it goes, and shown again only if nobody left. */
  addEventListener("pagehide", function () {
    show(false);
  });
  addEventListener("pageshow", function (event) {
    if (event.persisted && kept().left) leave();
    else if (!kept().left) show(true);
  });

  function exitOf(event) {
    return event.target.closest ? event.target.closest(".exit") : null;
  }

  ["click", "auxclick"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.button === 2 || !exitOf(event)) return;
      event.preventDefault();
      leave();
    });
  });

  /* Shift three times, each within five seconds of the last; any other key starts anew. */
  var presses = 0;
  var last = 0;
  var alone = false;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) {
      alone = false;
      presses = 0;
    } else if (!event.repeat) {
      alone = true;
    } else {
      alone = false;
    }
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
  });

  /* A sandboxed frame can lead nobody away: it says so instead of showing a button. */
  document.addEventListener("DOMContentLoaded", function () {
    var shut = window.top !== window && window.origin === "null";
    var exits = document.querySelectorAll(".exit");
    for (var i = 0; i < exits.length; i++) {
      if (!shut) {
        exits[i].title = root.getAttribute("data-exit-keyboard");
        continue;
      }
      var words = document.createElement("p");
      words.className = "exit-words";
      words.textContent = root.getAttribute("data-exit-words");
      exits[i].parentNode.replaceChild(words, exits[i]);
    }
  });
})();
