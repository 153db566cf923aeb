#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches many feeds of this machine for some minutes, some of them faulty, kills the program on the way, and counts what was lost or doubled.

    tools/intake/soak.py --feeds 200 --minutes 10 --kills 5 ./sitrep

Every feed has a host of its own (127.0.1.1, 127.0.1.2, ...) and publishes an article every --every seconds: every second one whole in the feed,
the others on pages. One feed in twenty is faulty for a while: it drops connections, answers slowly, with status 500, with garbage, or publishes no more.
At the end publishing stops, the faults end, the program is given the time to catch up, and then:

  lost      articles that were published and are not in the archive
  doubled   articles of which the archive has two reports, or a report in two revisions
  unseen    faulty feeds that "feeds list" never showed as failing or silent while they were
  memory    the resident size of the program, at the start, the most, and at the end
"""
import argparse, collections, datetime, html, http.server, json, os, pathlib, random, re, signal, socketserver, subprocess, sys, threading, time

FAULTS = ["drop", "delay", "500", "garbage", "silent"]
KINDS = ["ferry", "bridge", "harbour", "convoy", "checkpoint", "depot", "power station", "hospital"]
PLACES = ["Port Azul", "Grayhaven", "Lozova", "Kestrel Bay", "Norland", "Sudmark"]


class World:
    """What is published by now, and which feed has which fault."""

    def __init__(self, options):
        self.options = options
        self.start = time.time()
        self.end = self.start + options.minutes * 60
        self.random = random.Random(options.seed)
        self.faulty = {}
        for feed in range(0, options.feeds, 20):
            number = min(options.feeds - 1, feed + self.random.randrange(20))
            # From a fifth to four fifths of the time.
            self.faulty[number] = (FAULTS[(feed // 20) % len(FAULTS)], self.start + 0.2 * 60 * options.minutes, self.start + 0.8 * 60 * options.minutes)
        self.seen = collections.Counter()

    def fault(self, feed, now):
        kind, first, last = self.faulty.get(feed, ("", 0, 0))
        return kind if first <= now < last else ""

    def published(self, feed, now):
        """The numbers of its articles so far; a feed that is silent publishes none meanwhile."""
        offset = (feed * 7919 % 1000) / 1000 * self.options.every
        last = min(now, self.end)
        numbers = []
        number = 0
        while self.start + offset + number * self.options.every <= last:
            at = self.start + offset + number * self.options.every
            if self.fault(feed, at) != "silent":
                numbers.append((number, at))
            number += 1
        return numbers

    def article(self, feed, number):
        choice = random.Random(feed * 100003 + number)
        kind, place, other = choice.choice(KINDS), choice.choice(PLACES), choice.choice(PLACES)
        return " ".join(
            f"On visit {number} the harbour master of {place}, report {feed}-{number}-{i}, said the {kind} near {other} was closed for {2 + i} hours."
            for i in range(10))


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world = None

    def log_message(self, *args):
        pass

    def do_GET(self):
        world, now = self.world, time.time()
        host = self.headers.get("Host", "").split(":")[0]
        parts = [int(part) for part in host.split(".")] if re.fullmatch(r"[\d.]+", host) else [0, 0, 0, 0]
        feed = (parts[2] - 1) * 250 + parts[3] - 1
        fault = world.fault(feed, now)
        if self.path == "/robots.txt":
            return self.answer(404, "text/plain", b"none")
        if fault == "drop":
            self.close_connection = True
            return
        if fault == "delay":
            time.sleep(90)
        if fault == "500":
            return self.answer(500, "text/plain", b"broken")
        if fault == "garbage":
            return self.answer(200, "application/rss+xml", bytes(random.Random(int(now)).randrange(256) for _ in range(2000)))
        if self.path == "/feed.xml":
            return self.answer(200, "application/rss+xml", self.feed(feed, host, now).encode())
        page = re.fullmatch(r"/a/(\d+)", self.path)
        if page:
            text = world.article(feed, int(page.group(1)))
            body = f"<!doctype html><html lang=en><head><title>Article {page.group(1)} of {feed}</title></head><body><nav><a href=/>Home</a></nav><article><h1>Article {page.group(1)} of {feed}</h1><p>{text}</p></article></body></html>"
            return self.answer(200, "text/html; charset=utf-8", body.encode())
        self.answer(404, "text/plain", b"none")

    def feed(self, feed, host, now):
        items = []
        for number, at in self.world.published(feed, now)[-40:][::-1]:
            link = f"http://{host}:{self.server.server_port}/a/{number}"
            when = datetime.datetime.fromtimestamp(at, datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
            whole = f"<content:encoded>{html.escape('<p>' + self.world.article(feed, number) + '</p>')}</content:encoded>" if number % 2 else ""
            items.append(f"<item><title>Article {number} of {feed}</title><link>{link}</link><guid>{link}</guid><pubDate>{when}</pubDate><description>Something was closed.</description>{whole}</item>")
        return f'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed {feed}</title><language>en</language>{"".join(items)}</channel></rss>'

    def answer(self, status, kind, body):
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def handle_error(self, request, client_address):
        """Whoever is killed closes no connection."""


def resident(pid):
    """Megabytes of a process and its children."""
    total = 0
    try:
        with open(f"/proc/{pid}/status") as status:
            total += int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024
        with open(f"/proc/{pid}/task/{pid}/children") as children:
            total += sum(resident(int(child)) for child in children.read().split())
    except (OSError, AttributeError):
        pass
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--every", type=float, default=60)
    parser.add_argument("--rest", type=float, default=150, help="seconds to catch up, after the last article")
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--folder", default="soak")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    world = Handler.world = World(options)
    server = Server(("0.0.0.0", options.port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hosts = [f"127.0.{1 + feed // 250}.{1 + feed % 250}" for feed in range(options.feeds)]
    opml = folder / "feeds.opml"
    opml.write_text('<opml version="2.0"><body>' + "".join(f'<outline text="Feed {i}" xmlUrl="http://{host}:{options.port}/feed.xml"/>' for i, host in enumerate(hosts)) + "</body></opml>")
    archive = folder / "archive.db"
    base = [options.program]
    command = base + ["watch", str(opml), "--archive", str(archive), "--shortest", "10s", "--longest", "40s", "--format", "jsonl"]
    for host in hosts:
        command += ["--allow-host", host]
    out, err = open(folder / "watch.out", "ab"), open(folder / "watch.err", "ab")
    begin = lambda: subprocess.Popen(command, stdout=out, stderr=err, start_new_session=True)
    process = begin()
    kills = [world.start + (i + 1) * options.minutes * 60 / (options.kills + 1) for i in range(options.kills)]
    memory = []

    def listing():
        lines = subprocess.run(base + ["feeds", "list", "--archive", str(archive), "--format", "jsonl"], capture_output=True, text=True).stdout
        return [json.loads(line) for line in lines.splitlines()]

    shown = collections.defaultdict(set)
    next_list = world.start + 30
    caught_up = world.end + options.rest
    while time.time() < caught_up:
        now = time.time()
        if kills and now >= kills[0]:
            kills.pop(0)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            process = begin()
        if now >= next_list:
            for row in listing():
                shown[row["address"]].add(row["status"])
                if row["status"] in ("failing", "silent"):
                    shown[row["address"], "reason"].add(row.get("code") or row["status"])
            next_list = now + 30
        memory.append((now - world.start, resident(process.pid)))
        time.sleep(1)
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(timeout=60)

    rows = subprocess.run(base + ["reports", "--archive", str(archive), "--format", "jsonl"], capture_output=True, text=True).stdout
    reports = collections.Counter(json.loads(row)["url"] for row in rows.splitlines())
    wanted = [f"http://{hosts[feed]}:{options.port}/a/{number}" for feed in range(options.feeds) for number, at in world.published(feed, world.end)]
    lost = [address for address in wanted if not reports[address]]
    added = collections.Counter(json.loads(line)["url"] for line in open(folder / "watch.out", encoding="utf-8", errors="replace") if '"status":"added"' in line and line.endswith("}\n"))
    revised = sum('"status":"revised"' in line for line in open(folder / "watch.out", encoding="utf-8", errors="replace"))
    doubled = [address for address, count in reports.items() if count > 1] + [address for address, count in added.items() if count > 1]
    unseen = [(feed, kind) for feed, (kind, first, last) in world.faulty.items()
              if not {"failing", "silent"} & shown[f"http://{hosts[feed]}:{options.port}/feed.xml"]]
    print(json.dumps({
        "feeds": options.feeds, "minutes": options.minutes, "kills": options.kills, "articles": len(wanted), "reports": sum(reports.values()),
        "lost": len(lost), "doubled": len(doubled), "revised": revised, "faulty": len(world.faulty), "unseen": unseen,
        "foreign": len(set(reports) - set(wanted)),
        "memory_mb": {"after_60s": round(next((size for at, size in memory if at > 60), 0)), "most": round(max(size for at, size in memory)), "end": round(memory[-1][1])},
        "faults": {f"{feed} {kind}": sorted(shown[f"http://{hosts[feed]}:{options.port}/feed.xml", "reason"]) for feed, (kind, first, last) in sorted(world.faulty.items())},
    }, indent=1))
    for address in lost[:20]:
        print("lost", address, file=sys.stderr)
    for address in doubled[:20]:
        print("doubled", address, file=sys.stderr)
    return 1 if lost or doubled or unseen else 0


if __name__ == "__main__":
    sys.exit(main())
