/* Sorting: things that would open get a button for each pile. What is chosen is told in
   place, kindly; when each thing has been looked at, the piles are shown as a whole. */
(function () {
  "use strict";
  var YES = "M5 13l5 5L20 6";

  function make(name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    return element;
  }

  function empty(element) {
    while (element.firstChild) element.removeChild(element.firstChild);
  }

  function upgrade(sort) {
    var list = sort.querySelector(":scope > .exercise-list");
    var names = [];
    var things = [];
    var done = make("p", "sort-done");
    var sorted = make("div", "sort-sorted");

    function isSaid(thing) {
      return thing.said.firstChild;
    }

    /* The piles as a whole. */
    function show() {
      empty(sorted);
      names.forEach(function (name, pile) {
        var part = make("div");
        var own = make("ul");
        part.appendChild(make("p")).appendChild(make("strong", "", name));
        things.forEach(function (thing) {
          if (thing.pile === pile) own.appendChild(make("li", "", thing.words.textContent));
        });
        part.appendChild(own);
        sorted.appendChild(part);
      });
      done.textContent = sort.getAttribute("data-done");
    }

    function forget(thing) {
      thing.buttons.forEach(function (button) {
        button.removeAttribute("aria-current");
        button.removeAttribute("data-right");
      });
      if (thing.tick.parentNode) thing.tick.parentNode.removeChild(thing.tick);
      thing.box.removeAttribute("data-said");
      empty(thing.said);
    }

    function choose(thing, pile) {
      var right = thing.pile === pile;
      var wasDone = sorted.firstChild;
      forget(thing);
      thing.buttons[pile].setAttribute("aria-current", "true");
      thing.buttons[thing.pile].setAttribute("data-right", "");
      thing.buttons[thing.pile].appendChild(thing.tick);
      thing.word.textContent = sort.getAttribute(right ? "data-right" : "data-other") + " ";
      thing.sign.setAttribute("d", right ? YES : thing.forward);
      thing.said.appendChild(thing.answer);
      thing.box.setAttribute("data-said", "");
      if (!wasDone && things.every(isSaid)) show();
    }

    function reset() {
      things.forEach(forget);
      empty(done);
      empty(sorted);
    }

    function take(item) {
      var details = item.firstElementChild;
      var answer = details.querySelector(".opens-answer");
      var words = details.querySelector(".opens-words");
      var thing = {
        pile: Number(item.getAttribute("data-pile")) - 1,
        answer: answer,
        words: words,
        word: make("span"),
        sign: answer.querySelector(".verdict path"),
        box: make("div", "sort-thing"),
        group: make("div", "sort-piles"),
        said: make("div", "exercise-said"),
        buttons: []
      };
      var name = answer.querySelector(".pile-name");
      thing.forward = thing.sign.getAttribute("d");
      /* On the pile where the thing belongs, whichever was chosen. */
      thing.tick = answer.querySelector(".verdict .icon").cloneNode(true);
      thing.tick.querySelector("path").setAttribute("d", YES);
      names[thing.pile] = name.textContent;
      name.parentNode.insertBefore(thing.word, name);
      words.id = details.id;
      thing.group.setAttribute("role", "group");
      thing.group.setAttribute("aria-labelledby", words.id);
      thing.group.setAttribute("data-with-script", "");
      thing.said.setAttribute("role", "status");
      [words, thing.group, thing.said].forEach(function (part) {
        thing.box.appendChild(part);
      });
      item.replaceChild(thing.box, details);
      things.push(thing);
    }

    Array.prototype.forEach.call(list.children, take);
    things.forEach(function (thing) {
      names.forEach(function (name, pile) {
        var button = make("button", "exercise-button sort-pile", name);
        button.type = "button";
        button.addEventListener("click", function () {
          choose(thing, pile);
        });
        thing.group.appendChild(button);
        thing.buttons.push(button);
      });
    });
    var hint = sort.querySelector(":scope > .exercise-hint");
    if (hint) {
      hint.textContent = sort.getAttribute("data-hint");
      hint.setAttribute("data-with-script", "");
    }
    done.setAttribute("role", "status");
    [sorted, done].forEach(function (part) {
      part.setAttribute("data-form", "screen");
      list.parentNode.insertBefore(part, list.nextSibling);
    });
    window.addEventListener("pageshow", reset);
    reset();
  }

  Array.prototype.forEach.call(document.querySelectorAll(".sort"), function (sort) {
    /* What is repeated for paper stays as it is. */
    if (!sort.parentNode.closest('[data-form="paper"]')) upgrade(sort);
  });
})();
