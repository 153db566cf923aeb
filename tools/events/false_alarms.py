#!/usr/bin/env python3
"""Counts the events Sitrep finds in sentences that hold none.

    tools/events/false_alarms.py NEWS [--sitrep ./sitrep] [--show]

NEWS is the folder with the reports that no-events.tsv and no-events-held-out.tsv name. Prints the number of events anchored in the
sentences of each per 100 sentences; --show lists those of the first with their sentence, the reason why it holds no event, and what was
found. Those of the second are never shown: nobody is to tune on them. Python 3.11 or newer,
standard library only. Exit status 1 where a report is missing or was not read.
"""
import argparse
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent


def sentences(table: str) -> dict[tuple[str, str], list[tuple[int, int, str]]]:
    """The judged sentences of a table by file and report: start, end, reason."""
    lines = [line for line in (HERE / table).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    judged = defaultdict(list)
    for line in lines[1:]:
        file, report, start, end, reason = line.split("\t")
        judged[file, report].append((int(start), int(end), reason))
    return judged


def reports(news: Path, wanted: set[tuple[str, str]]) -> list[str]:
    """The lines of the reports wanted, each with file and id as its id, in the order of the files."""
    lines = []
    for file in sorted({file for file, _ in wanted}):
        seen = set()
        for line in (news / file).read_text(encoding="utf-8").split("\n"):
            report = json.loads(line) if line else {}
            if (file, report.get("id")) in wanted and report["id"] not in seen:
                seen.add(report["id"])
                lines.append(json.dumps(report | {"id": f"{file}/{report['id']}"}))
    return lines


def extract(sitrep: str, lines: list[str]) -> list[dict]:
    run = subprocess.run([sitrep, "extract", "-"], input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8")
    if run.returncode:
        sys.exit(f"{sitrep} ended with exit status {run.returncode}:\n{run.stderr}")
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def alarms(records: list[dict], judged: dict) -> list[tuple[dict, str, str]]:
    """The events anchored in a judged sentence, each with the sentence and the reason."""
    found = []
    for record in records:
        file, report = record["report"]["id"].split("/", 1)
        text = record["report"]["text"].encode("utf-16-le")
        for start, end, reason in judged[file, report]:
            sentence = " ".join(text[2 * start:2 * end].decode("utf-16-le").split())
            inside = [e for e in record["events"] if start <= e["anchor"]["start"] < end]
            found += [(event, sentence, reason) for event in inside]
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("news", type=Path)
    options.add_argument("--sitrep", default="./sitrep")
    options.add_argument("--show", action="store_true")
    chosen = options.parse_args()
    count(chosen, "no-events.tsv", chosen.show)
    count(chosen, "no-events-held-out.tsv", False)
    count(chosen, "no-events-held-out-with-mentions.tsv", False)


def count(chosen: argparse.Namespace, table: str, show: bool) -> None:
    judged = sentences(table)
    records = extract(chosen.sitrep, reports(chosen.news, set(judged)))
    if len(records) != len(judged):
        sys.exit(f"{len(judged)} reports are named in {table}, {len(records)} were read: is {chosen.news} the right folder?")
    found = alarms(records, judged)
    if show:
        for event, sentence, reason in found:
            print(f"{event['type']} {event['status']} \"{event['anchor']['text']}\" ({reason}): {sentence}")
    total = sum(map(len, judged.values()))
    print(f"{table}: {len(found)} events in {total} sentences without one: {100 * len(found) / total:.1f} per 100")


if __name__ == "__main__":
    main()
