/* Searching. What looks into the index is fetched when the reader comes to write, and never
   before. The words stay in this page: no address, no history, nothing kept. */
(function () {
  "use strict";
  var box = document.querySelector(".search");
  if (!box) return;
  /* A page of a folder, or of a frame without an origin, may read no other file. */
  if (location.protocol === "file:" || window.origin === "null" || !window.WebAssembly) return remove();

  var AT_ONCE = 10;
  var language = document.documentElement.lang;
  var input = box.querySelector("input");
  var said = box.querySelector(".search-said");
  var list = box.querySelector(".search-found");
  var more = box.querySelector(".search-more");
  var engine = null;
  var results = [];
  var shown = 0;
  var turn = 0;
  var pause = 0;

  function remove() {
    box.parentNode.removeChild(box);
  }

  function address(name) {
    return new URL(box.getAttribute("data-" + name), location.href);
  }

  function load() {
    if (!engine) {
      engine = import(address("engine").href).then(function (pagefind) {
        var found = pagefind.createInstance({ baseUrl: address("root").pathname, excerptLength: 24, noWorker: true, ranking: { pageLength: 0.1 } });
        return found.init().then(function () {
          return found;
        });
      });
    }
    return engine;
  }

  function say(text) {
    if (said.textContent !== text) said.textContent = text;
  }

  /* How many pages were found, in the plural form that the number asks for. */
  function counted(number) {
    if (!number) return said.getAttribute("data-none");
    var form = "data-form-" + new Intl.PluralRules(language).select(number);
    var text = said.getAttribute(form) || said.getAttribute("data-form-other") || "{n}";
    return text.replace("{n}", new Intl.NumberFormat(language).format(number));
  }

  function clear() {
    turn += 1;
    clearTimeout(pause);
    results = [];
    shown = 0;
    list.textContent = "";
    more.hidden = true;
  }

  function forget() {
    input.value = "";
    clear();
    say("");
  }

  function make(name, text) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    return element;
  }

  /* Text with <mark> around what was looked for; all else in it is text. */
  function marked(text) {
    var paragraph = make("p");
    text.split(/<\/?mark>/).forEach(function (part, place) {
      var plain = part.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
      paragraph.appendChild(place % 2 ? make("mark", plain) : document.createTextNode(plain));
    });
    return paragraph;
  }

  function entry(page) {
    var item = make("li");
    var link = make("a", page.meta.title);
    var whose = page.filters.whose;
    link.href = page.url;
    item.appendChild(make("h2")).appendChild(link);
    /* An entrance is its own. */
    if (whose && whose[0] !== page.meta.title) item.appendChild(make("p", whose[0])).className = "card-age";
    item.appendChild(marked(page.excerpt));
    return item;
  }

  /* Letters alone, without their accents: what the index looks for as well. */
  function wordsOf(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) || [];
  }

  function shared(one, other) {
    var length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  }

  /* Whether a page has one of the words that were looked for, or most of its letters. Where the
     index knows no such word, it answers with all pages on which a word begins like it. */
  function suits(page, words) {
    var own = wordsOf(page.meta.title);
    page.excerpt.split(/<\/?mark>/).forEach(function (part, place) {
      if (place % 2) own = own.concat(wordsOf(part));
    });
    return wordsOf(words).some(function (word) {
      var least = Math.min(word.length, Math.max(3, Math.ceil(0.6 * word.length)));
      return own.some(function (other) {
        return shared(word, other) >= least;
      });
    });
  }

  /* The results, or none where not even the best suits. */
  function worth(results, words) {
    if (!results.length) return results;
    return results[0].data().then(function (best) {
      return suits(best, words) ? results : [];
    });
  }

  /* Shows the next results; answers the first of them. */
  function show() {
    var now = turn;
    var next = results.slice(shown, shown + AT_ONCE);
    more.disabled = true;
    return Promise.all(next.map(function (result) {
      return result.data();
    })).then(function (pages) {
      if (now !== turn) return null;
      var items = pages.map(entry);
      items.forEach(function (item) {
        list.appendChild(item);
      });
      shown += next.length;
      more.disabled = false;
      more.hidden = shown >= results.length;
      return items[0];
    });
  }

  function look() {
    var words = input.value.trim();
    clear();
    if (!words) return say("");
    var now = turn;
    say(said.getAttribute("data-wait"));
    load().then(function (engine) {
      return now === turn ? engine.search(words) : null;
    }).then(function (found) {
      return found && worth(found.results, words);
    }).then(function (found) {
      if (!found || now !== turn) return null;
      results = found;
      return show().then(function () {
        if (now === turn) say(counted(results.length));
      });
    }).catch(function () {
      engine = null;
      if (now === turn) say(box.getAttribute("data-failed"));
    });
  }

  input.addEventListener("focus", function () {
    load().catch(function () {
      engine = null;
    });
  });
  input.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(look, 300);
  });
  input.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.isComposing) look();
  });
  more.addEventListener("click", function () {
    show().then(function (first) {
      if (first) first.querySelector("a").focus();
    }).catch(function () {
      more.disabled = false;
      say(box.getAttribute("data-failed"));
    });
  });

  /* Browsers fill in fields by themselves, and bring back old pages. */
  forget();
  addEventListener("pageshow", function (event) {
    if (event.persisted) forget();
  });
  addEventListener("pagehide", forget);
})();
