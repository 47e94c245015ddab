/* Ticks are for this moment: a page that is loaded or shown again has none. */
(function () {
  "use strict";
  addEventListener("pageshow", function () {
    var boxes = document.querySelectorAll(".checklist input");
    for (var i = 0; i < boxes.length; i++) boxes[i].checked = false;
  });
})();
