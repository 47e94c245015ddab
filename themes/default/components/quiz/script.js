/* Questions: answers that would open become answers to choose among. What is chosen is
   told in place, kindly, as often as one likes; nothing is counted or kept. */
(function () {
  "use strict";

  function make(name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    return element;
  }

  function upgrade(quiz, number) {
    var list = quiz.querySelector(":scope > .exercise-list");
    var intro = quiz.querySelector(":scope > .exercise-intro");
    var several = quiz.hasAttribute("data-several");
    var set = make("fieldset");
    var button = make("button", "exercise-button quiz-check", quiz.getAttribute("data-check"));
    var said = make("div", "exercise-said");
    var options = [];

    function empty() {
      while (said.firstChild) said.removeChild(said.firstChild);
    }

    function reset() {
      options.forEach(function (option) {
        option.input.checked = false;
      });
      empty();
    }

    function add(key) {
      said.appendChild(make("p", "", quiz.getAttribute("data-" + key)));
    }

    function check() {
      var chosen = options.filter(function (option) {
        return option.input.checked;
      });
      var right = options.filter(function (option) {
        return option.right;
      }).length;
      var found = 0;
      empty();
      chosen.forEach(function (option) {
        if (option.right) found += 1;
        if (several) said.appendChild(make("p", "opens-words", option.words.textContent));
        said.appendChild(option.answer);
      });
      if (!chosen.length) add("choose");
      else if (found < chosen.length) add("again");
      else if (several) add(found < right ? "more" : "all");
      if (!said.scrollIntoView) return;
      said.scrollIntoView({ block: "nearest" });
      /* However long the answer is, the button stays seen that has the focus. */
      button.scrollIntoView({ block: "nearest" });
    }

    Array.prototype.forEach.call(list.children, function (item) {
      var details = item.firstElementChild;
      var words = details.querySelector(".opens-words");
      var label = make("label", "quiz-option");
      var input = make("input");
      input.type = several ? "checkbox" : "radio";
      input.name = "f-quiz-" + number;
      input.id = details.id;
      input.setAttribute("autocomplete", "off");
      input.addEventListener("change", empty);
      options.push({
        input: input,
        words: words,
        right: details.hasAttribute("data-right"),
        answer: details.querySelector(".opens-answer")
      });
      label.appendChild(input);
      label.appendChild(words);
      item.replaceChild(label, details);
    });

    button.type = "button";
    said.setAttribute("role", "status");
    [button, said].forEach(function (element) {
      element.setAttribute("data-form", "screen");
      element.setAttribute("data-with-script", "");
    });
    quiz.insertBefore(set, quiz.firstChild);
    if (intro) set.appendChild(make("legend")).appendChild(intro);
    else set.setAttribute("aria-label", quiz.getAttribute("aria-label"));
    var hint = quiz.querySelector(":scope > .exercise-hint");
    [hint, list, button, said].forEach(function (element) {
      if (element) set.appendChild(element);
    });
    button.addEventListener("click", check);
    window.addEventListener("pageshow", reset);
    reset();
  }

  Array.prototype.forEach.call(document.querySelectorAll(".quiz"), function (quiz, number) {
    /* What is repeated for paper stays as it is. */
    if (!quiz.parentNode.closest('[data-form="paper"]')) upgrade(quiz, number + 1);
  });
})();
