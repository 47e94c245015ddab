/* Paper. Closed answers are printed open, also where style sheets cannot open them; the
   button to print is shown where it works; marks on a board do not come back with Back. */
(function () {
  "use strict";
  var opened = [];

  function each(selector, act) {
    var found = document.querySelectorAll(selector);
    for (var i = 0; i < found.length; i++) act(found[i]);
  }

  addEventListener("beforeprint", function () {
    each("main details:not([open])", function (closed) {
      closed.open = true;
      opened.push(closed);
    });
  });
  addEventListener("afterprint", function () {
    while (opened.length) opened.pop().open = false;
  });

  /* A sandboxed frame may not print. */
  if (window.print && window.origin !== "null") {
    each(".print-button", function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        print();
      });
    });
  }

  addEventListener("pageshow", function () {
    each(".board-mark", function (mark) {
      mark.checked = false;
    });
  });
})();
