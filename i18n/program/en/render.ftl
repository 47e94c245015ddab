### What the room "render" says to an author.

template-failed = { $problem ->
        [block] The template “{ $template }” fills a block called “{ $name }”, and no template that it extends has one.
        [circle] The template “{ $template }” extends or includes itself, directly or through others.
        [component] The template “{ $template }” uses a piece called “{ $name }”, and no template defines it.
        [field] The template “{ $template }” asks on { $page } for “{ $name }”, which it is not given.
        [filter] The template “{ $template }” uses a filter called “{ $name }”, which does not exist.
        [function] The template “{ $template }” uses a function called “{ $name }”, which does not exist.
        [template] The template “{ $template }” asks for a template called “{ $name }”, which does not exist.
        [test] The template “{ $template }” uses a test called “{ $name }”, which does not exist.
       *[other] { $page ->
            [none] The template “{ $template }” cannot be read. (Detail: { $detail })
           *[other] The template “{ $template }” failed on { $page }. (Detail: { $detail })
        }
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $problem ->
        [block] Correct the name. The blocks of the built-in base.html are main, heading, content, after, help, ways and beside.
        [circle] Take out the line with “extends” or “include”. To build on the built-in template of the same name, write its whole name, such as default/page.html.
        [component] Correct the name, or define the piece: {"{% component"} { $name }() {"%}"}.
        [field] Correct the name. If it is there only on some pages, ask first whether it is defined, as the example does.
        [filter] Correct the name, or leave the filter out.
        [function] Correct the name. Templates have range() and throw() only.
        [template] Correct the name. page.html is the template of the nearest theme, default/page.html the built-in one.
        [test] Correct the name, or leave the test out.
       *[other] Correct the template as the detail says. If nobody on your team wrote it, undo the last change in the folder “themes”.
    }
    .why = Templates put the frame around every page; without a sound one there is no page, so the last good site stays as it is. The page named is the first that needed the template; farul.toml stands for pages without a text of their own, such as “page not found”.
    .example =
        {"{% if page.description %}"}
        <p>{"{{ page.description }}"}</p>
        {"{% endif %}"}
        {"{% if component.title is defined %}"}<p>{"{{ component.title }}"}</p>{"{% endif %}"}

template-too-slow = { $seconds ->
        [one] The template “{ $template }” did not come to an end on { $page } within { $seconds } second.
       *[other] The template “{ $template }” did not come to an end on { $page } within { $seconds } seconds.
    }
    .fix = Look in the template for loops ({"{% for … %}"}), above all for one inside another, and let them run over short lists only.
    .why = A template needs far less than a second. One that never ends would hold up the whole build.
    .example = {"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}

template-too-long = The template “{ $template }” printed more than { $megabytes } MB on { $page }.
    .fix = Look in the template for loops ({"{% for … %}"}) that run too often, and let them run over short lists only.
    .why = The frame of a page is a few dozen kilobytes. One that grows without end would fill the computer’s memory, and no reader could load it.
    .example = {"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}

frame-too-deep = On { $page }, the template “{ $template }” puts elements inside one another, more than { $limit } deep.
    .fix = Look in the template for an element that is opened in a loop and never closed: each <div> needs its </div>.
    .why = Pages need about twenty levels. Far deeper ones are nearly always a forgotten closing tag, and could bring down the program or a reader’s browser.
    .example = <ul>{"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}</ul>

slot-changed = { $how ->
        [attribute] The template “{ $template }” prints finished HTML{ $slot ->
            [none] {""}
           *[other] {" "}(“{ $slot }”)
        } into an attribute on { $page }.
        [class] The template “{ $template }” prints a text of { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(“{ $slot }”)
        } into “class”.
        [unquoted] The template “{ $template }” prints a text of { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(“{ $slot }”)
        } into a tag without quotes around it.
       *[changed] The template “{ $template }” does something with a text of { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(“{ $slot }”)
        } that it may only print.
    }
    .fix = { $how ->
        [attribute] Print it in the content of an element. For an attribute take a plain text, such as page.title.
        [class] Use a value that says what kind of page it is, such as page.kind or page.audience.look.
        [unquoted] Write double quotes around the value: title="{"{{ page.title }}"}".
       *[changed] Print the text just as it comes, {"{{ … }}"}, without filters such as “upper” or “truncate”, without ~ and without comparing it.
    }
    .why = A template is printed once for all pages of the same kind, with marks where each page’s own texts go. Whoever cuts or changes a mark loses the text.
    .example = <title>{"{{ page.title }}"}</title>

page-not-private = { $markup ->
        [none] The finished page of { $page } does not say what its browser may load: <meta http-equiv="Content-Security-Policy"> is missing.
       *[other] { $template ->
            [none] The finished page of { $page } holds something that is not allowed: { $markup }
           *[other] On { $page }, the template “{ $template }” prints something that is not allowed: { $markup }
        }
    }
    .fix = { $markup ->
        [none] Print the line of the example in the head of every template, as parts/head/template.html does.
       *[other] { $template ->
            [none] Find this in the text and delete it. Pictures and documents must be files of the campaign; no “style” or “onclick” at an element.
           *[other] Delete it from this template, or from the one that it extends or includes. Pictures, styles and scripts must be files of the theme; no “style” or “onclick” at an element. If nobody on your team wrote the template, delete your file from the folder “themes”: the built-in one comes back.
        }
    }
    .why = A page that loads something from another site tells that site who is reading; for a child in danger this can be a risk. So no page asks anyone else for anything, and none holds frames, forms or scripts in its text. Plain links to other sites are allowed.
    .example =
        <meta http-equiv="Content-Security-Policy" content="{"{{ page.policy }}"}">
        <p class="quiet">Instead of style="color: grey"</p>
        <img src="hand.jpg" alt="A hand with five fingers">

landmark-missing = On { $page }, the template “{ $template }” { $part ->
        [language] does not say the language of the page: <html lang="…">.
        [title] gives the tab no title: <title>…</title>.
        [main] does not hold its text in exactly one <main> with an id.
        [skip] does not begin with the link that skips to the text: <a href="#main">, to the id of <main>.
        [heading] does not have exactly one heading <h1>.
        [banner] has no <header> at the top of the page, outside <main>.
        [navigation] has no list of links in a <nav>.
        [navigation-name] has a <nav> without a name: aria-label="…" or aria-labelledby="…".
        [part-main] prints a <main>, though it is only a part of a page.
        [part-heading] prints an <h1>, though it is only a part of a page.
       *[contentinfo] has no <footer> at the end of the page, outside <main>.
    }
    .fix = Correct it in this template, or in the one that it extends or includes. If nobody on your team wrote the template, delete your file from the folder “themes”: the built-in one comes back.
    .why = Readers who do not see the page find their way by these places: a screen reader names them and leads from one to the next. A theme that leaves one out leaves it out on every page of this kind.
    .example =
        <body>
        <header><a href="#main">{"{{ words.skip_to_content }}"}</a></header>
        <main id="main" tabindex="-1"><h1>{"{{ page.heading }}"}</h1></main>
        <nav aria-label="{"{{ words.navigation_footer }}"}">…</nav>
        <footer>…</footer>
        </body>

safeguard-missing = On { $page }, the template “{ $template }” { $part ->
        [policy] does not print the page’s own policy: <meta http-equiv="Content-Security-Policy">.
        [referrer] lets the next site see where the reader comes from: <meta name="referrer" content="no-referrer"> is missing.
        [unlisted] does not keep the page out of search engines: <meta name="robots" content="noindex"> is missing.
        [exit] does not have “leave quickly” as its first link after the skip link, with rel="noreferrer".
       *[help] has no link to the page with help.
    }
    .fix = Print it as the example does, in this template or in the one that it extends or includes. If nobody on your team wrote the template, delete your file from the folder “themes”: the built-in one comes back.
    .why = A reader may be watched, or in danger right now. Each page must let them leave with one tap, lead to help, and tell nobody that they were here.
    .example =
        <meta http-equiv="Content-Security-Policy" content="{"{{ page.policy }}"}">
        <meta name="referrer" content="no-referrer">
        {"{% if page.noindex %}"}<meta name="robots" content="noindex">{"{% endif %}"}
        {"{% if page.exit and site.exit %}"}<a href="{"{{ site.exit.target }}"}" rel="nofollow noreferrer">{"{{ words.exit_label }}"}</a>{"{% endif %}"}
        {"{% if site.help %}"}<a href="{"{{ site.help.href }}"}">{"{{ words.help_link }}"}</a>{"{% endif %}"}
