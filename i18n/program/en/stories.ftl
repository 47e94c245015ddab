### The preview's page with the map of every scenario.

# $address: where the page is
serve-stories = The scenarios, each with a map: { $address }
stories-title = The scenarios of this campaign
stories-intro = Each scenario with its steps, where each option leads, and where it ends. The drawing below a list shows the same; dashed lines lead back or to the side.
stories-none = There is no scenario in this campaign yet.
stories-ending = an ending
stories-unreached = No option leads to:
# $title: the page's title
stories-drawing = The map of “{ $title }”
stories-drawing-says = A box for each step and a line for each option. The list above says the same in words.
