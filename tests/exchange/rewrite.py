"""Reads each file with translate-toolkit (a table: with Python's own csv) and writes it
anew beside itself, with the prefix "again-"; XLIFF is held against its schema."""

import csv
import pathlib
import re
import sys

from lxml import etree
from translate.storage import factory


def schema(folder):
    text = (folder / "xliff-core-1.2-strict.xsd").read_text(encoding="utf-8")
    beside = f'schemaLocation="{(folder / "xml.xsd").as_uri()}"'
    text = re.sub(r'schemaLocation="[^"]*xml\.xsd"', beside, text)
    return etree.XMLSchema(etree.fromstring(text.encode("utf-8")))


def rewrite(path, again):
    store = factory.getobject(str(path))
    units = [unit for unit in store.units if unit.istranslatable()]
    for unit in units:
        # What an editor does when somebody opens a text and saves it.
        if hasattr(unit, "rich_target"):
            unit.rich_target = unit.rich_target
        else:
            unit.target = unit.target
        unit.markfuzzy(unit.isfuzzy())
    if len(units) < 1000:
        sys.exit(f"{path}: only {len(units)} texts")
    store.savefile(str(again))


def rewrite_table(path, again):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    with open(again, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def main():
    strict = schema(pathlib.Path(sys.argv[1]))
    for name in sys.argv[2:]:
        path = pathlib.Path(name)
        again = path.with_name(f"again-{path.name}")
        if path.suffix == ".csv":
            rewrite_table(path, again)
            continue
        rewrite(path, again)
        if path.suffix == ".xlf":
            strict.assertValid(etree.parse(str(path)))
            strict.assertValid(etree.parse(str(again)))


main()
