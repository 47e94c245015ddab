/* The reader's choices of colours, size and spacing, put on <html> before the page is painted.
   The styles read them there; without a script they read the controls themselves. */
(function () {
  "use strict";
  var root = document.documentElement;

  readerState.show = function (state) {
    ["colours", "size", "spacing"].forEach(function (name) {
      if (typeof state[name] === "string") root.setAttribute("data-" + name, state[name]);
      else root.removeAttribute("data-" + name);
    });
  };

  /* Shows the controls in browsers whose styles cannot read them. */
  root.setAttribute("data-controls", "");
  readerState.show(readerState.read());
})();
