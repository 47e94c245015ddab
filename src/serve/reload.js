// Farul's preview: loads the page again when it has changed, and shows what is wrong.
// Only `farul serve` adds this script; no published page has it.
(function () {
  "use strict";

  var script = document.currentScript;
  var version = script ? script.getAttribute("data-version") : "none";
  var source = null;
  var box = null;

  // Shows the findings of a failed build below the page, or takes them away.
  function showFailure(failure) {
    if (box) {
      box.remove();
      box = null;
    }
    if (!failure || document.querySelector("[data-farul-failure]")) {
      return;
    }
    box = document.createElement("details");
    box.open = true;
    box.lang = failure.language;
    box.setAttribute("role", "alert");
    box.style.cssText =
      "position:fixed;inset:auto 0 0 0;z-index:2147483647;max-block-size:60vh;overflow:auto;" +
      "padding:1rem;background:#fff;color:#000;border-block-start:6px solid #b00020;" +
      "font:1rem/1.5 system-ui,sans-serif";
    var heading = document.createElement("summary");
    heading.textContent = failure.heading;
    heading.style.cssText = "font-weight:bold;cursor:pointer";
    var text = document.createElement("pre");
    text.textContent = failure.text;
    text.tabIndex = 0;
    text.style.cssText = "margin:1rem 0 0;white-space:pre-wrap;font-family:ui-monospace,monospace";
    box.append(heading, text);
    document.body.append(box);
  }

  // Puts a new style in the place of the old one, without a blink between them.
  function swapStyle(names) {
    document.querySelectorAll('link[rel~="stylesheet"]').forEach(function (link) {
      if (!link.href.endsWith("/" + names[0])) {
        return;
      }
      var next = link.cloneNode();
      next.href = link.href.slice(0, -names[0].length) + names[1];
      next.addEventListener("load", function () {
        link.remove();
      });
      link.after(next);
    });
  }

  function listen() {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(
      "/_farul/events?version=" + version + "&page=" + encodeURIComponent(location.pathname)
    );
    source.onmessage = function (message) {
      var news = JSON.parse(message.data);
      version = news.version;
      if (news.reload) {
        // The browser keeps the scroll place.
        location.reload();
        return;
      }
      news.styles.forEach(swapStyle);
      showFailure(news.failure);
    };
  }

  // A browser keeps only a few connections to one server: hidden tabs give theirs back.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && source) {
      source.close();
      source = null;
    }
    listen();
  });
  window.addEventListener("pagehide", function () {
    if (source) {
      source.close();
      source = null;
    }
  });
  window.addEventListener("pageshow", listen);
  listen();
})();
