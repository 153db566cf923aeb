#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the text that Sitrep takes out of pages against text marked by hand.

The protocol of the article extraction benchmark (github.com/scrapinghub/article-extraction-benchmark), written anew: texts are
compared as bags of runs of four words; precision and recall are means over the pages, F1 is of these means.

  tools/intake/score_pages.py PAGES TRUTH.json [--sitrep ./sitrep] [--show N]

PAGES is a folder of NAME.html or NAME.html.gz; TRUTH.json has {NAME: {"articleBody": text, "url": address}}.
"""
import argparse
import collections
import gzip
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

WORD = re.compile(r"\w+")
RUN = 4


def runs(text):
    words = WORD.findall(text)
    return collections.Counter(tuple(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1)))


def score(truth, found):
    expected, got = runs(truth), runs(found)
    right = sum((expected & got).values())
    wrong, missed = sum((got - expected).values()), sum((expected - got).values())
    if wrong == missed == 0:
        return 1.0, 1.0
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    return precision, recall


def texts(pages, sitrep):
    """The text of each page by its name, and the seconds that took; '' where none was found."""
    with tempfile.TemporaryDirectory() as folder:
        for page in sorted(pages.iterdir()):
            name = page.name.removesuffix(".gz")
            with gzip.open(page) if page.suffix == ".gz" else open(page, "rb") as source:
                with open(pathlib.Path(folder, name), "wb") as target:
                    shutil.copyfileobj(source, target)
        begun = time.monotonic()
        run = subprocess.run([sitrep, "intake", "-q", folder], stdout=subprocess.PIPE, check=False, encoding="utf-8")
        took = time.monotonic() - begun
    found = {}
    for line in run.stdout.splitlines():
        record = json.loads(line)
        if "text" in record:
            found[pathlib.Path(record["input"]["file"]).stem] = record["text"]
    return found, took


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages", type=pathlib.Path)
    options.add_argument("truth", type=pathlib.Path)
    options.add_argument("--sitrep", default="./sitrep")
    options.add_argument("--show", type=int, default=0, metavar="N", help="the N worst pages")
    asked = options.parse_args()
    truth = json.loads(asked.truth.read_text(encoding="utf-8"))
    found, took = texts(asked.pages, asked.sitrep)
    scored = [(*score(page["articleBody"], found.get(name, "")), name, page["url"]) for name, page in truth.items()]
    precision = sum(page[0] for page in scored) / len(scored)
    recall = sum(page[1] for page in scored) / len(scored)
    print(f"precision {precision:.3f}  recall {recall:.3f}  F1 {2 * precision * recall / (precision + recall):.3f}")
    print(f"{len(scored)} pages, {len(scored) / took:.0f} a second with the start of the program")
    for page in sorted(scored, key=lambda one: one[0] * one[1])[: asked.show]:
        print(f"  {page[0]:.2f} {page[1]:.2f} {page[2][:12]} {page[3]}")


if __name__ == "__main__":
    main()
