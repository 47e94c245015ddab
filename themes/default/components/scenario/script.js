/* A story one step at a time, in its place. Where the reader is stays in memory alone: no
   address, no storage. Without this script the steps stand in each other. */
(function () {
  "use strict";

  function tell(story) {
    var row = story.querySelector(".scenario-row");
    var steps = row.querySelectorAll(".scenario-step");
    var branches = story.querySelector(".scenario-branches");
    var controls = story.querySelector(".scenario-controls");
    var place = controls.querySelector(".scenario-chosen");
    var on = controls.querySelector(".scenario-on");
    var back = controls.querySelector(".scenario-back");
    var ways = back.querySelectorAll("button");
    var path = [0];
    var chosen = null;

    function show(focus) {
      var current = path[path.length - 1];
      for (var i = 0; i < steps.length; i++) steps[i].hidden = i !== current;
      back.hidden = path.length < 2;
      if (focus) steps[current].querySelector(".scenario-title").focus();
    }

    /* Puts the answer to a choice back to where it was, and shows all choices again. */
    function undo() {
      if (!chosen) return;
      var items = chosen.item.parentNode.children;
      for (var i = 0; i < items.length; i++) items[i].hidden = false;
      chosen.item.insertBefore(chosen.answer, chosen.item.lastElementChild);
      chosen.button.removeAttribute("aria-current");
      chosen.button.removeAttribute("aria-disabled");
      on.hidden = true;
      back.hidden = path.length < 2;
      chosen = null;
    }

    function go(to) {
      undo();
      path.push(to);
      show(true);
    }

    function begin(focus) {
      undo();
      path = [0];
      show(focus);
    }

    /* A choice with an answer is kept alone above it, until the reader goes on. */
    function choose(item, button) {
      var answer = item.querySelector(".scenario-answer");
      var to = item.getAttribute("data-to") - 1;
      /* It is chosen already: below it stand the ways on and back. */
      if (chosen) return;
      if (!answer) return go(to);
      var items = item.parentNode.children;
      for (var i = 0; i < items.length; i++) items[i].hidden = items[i] !== item;
      button.setAttribute("aria-current", "true");
      button.setAttribute("aria-disabled", "true");
      place.appendChild(answer);
      on.hidden = back.hidden = false;
      chosen = { item: item, button: button, answer: answer, to: to };
    }

    var icon = branches.querySelector(".icon");

    function prepare(item) {
      var words = item.querySelector(".scenario-words").cloneNode(true);
      var button = document.createElement("button");
      button.type = "button";
      button.className = "scenario-choice";
      button.setAttribute("data-form", "screen");
      while (words.firstChild) button.appendChild(words.firstChild);
      if (icon) button.appendChild(icon.cloneNode(true));
      button.addEventListener("click", function () {
        choose(item, button);
      });
      item.insertBefore(button, item.firstChild);
    }

    var items = row.querySelectorAll("li[data-to]");
    for (var i = 0; i < items.length; i++) prepare(items[i]);
    var titles = row.querySelectorAll(".scenario-title");
    for (i = 0; i < titles.length; i++) titles[i].tabIndex = -1;
    on.firstElementChild.addEventListener("click", function () {
      go(chosen.to);
    });
    ways[0].addEventListener("click", function () {
      var button = chosen && chosen.button;
      undo();
      if (button) return button.focus();
      path.pop();
      show(true);
    });
    ways[1].addEventListener("click", function () {
      begin(true);
    });
    addEventListener("beforeprint", undo);
    addEventListener("pageshow", function (event) {
      if (event.persisted) begin(false);
    });
    branches.parentNode.removeChild(branches);
    row.removeAttribute("data-form");
    row.setAttribute("data-live", "");
    controls.hidden = false;
    show(false);
  }

  var stories = document.querySelectorAll(".scenario");
  for (var i = 0; i < stories.length; i++) tell(stories[i]);
})();
