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

  /* A picture that has not come yet would be an empty box on paper. Who waits for one that
     does not come gets the rest. */
  function printWithPictures() {
    var coming = [];
    each("main img", function (picture) {
      picture.loading = "eager";
      if (!picture.complete && picture.decode) coming.push(picture.decode().catch(String));
    });
    if (coming.length === 0) return print();
    var late = new Promise(function (done) {
      setTimeout(done, 3000);
    });
    Promise.race([Promise.all(coming), late]).then(function () {
      print();
    });
  }

  /* A sandboxed frame may not print. */
  if (window.print && window.origin !== "null") {
    each(".print-button", function (button) {
      button.hidden = false;
      button.addEventListener("click", printWithPictures);
    });
  }

  addEventListener("pageshow", function () {
    each(".board-mark", function (mark) {
      mark.checked = false;
    });
  });
})();
