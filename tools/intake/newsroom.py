#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Serves the invented reports of a folder as feeds, one feed a file, each article on a page of its own, and writes the list of the feeds.

    tools/intake/newsroom.py examples --list feeds.opml
"""
import argparse, html, http.server, json, pathlib


def articles(file):
    """What a file holds: title, publisher, day and paragraphs, or the page as it is."""
    if file.suffix == ".html":
        return [{"page": file.read_text(encoding="utf-8")}]
    if file.suffix == ".jsonl":
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{"text": file.read_text(encoding="utf-8")}]


def page(article):
    if "page" in article:
        return article["page"]
    head = "".join(
        f'<meta property="{name}" content="{html.escape(article[key])}">'
        for name, key in (("og:site_name", "publisher"), ("og:title", "title"), ("article:published_time", "published")) if key in article)
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in article["text"].split("\n\n"))
    return f'<!doctype html><html lang="en"><head>{head}</head><body><article>{paragraphs}</article></body></html>'


def title(article, file):
    """What is given, else the first line."""
    return article.get("title") or article.get("text", file.stem).strip().split("\n")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--list", type=pathlib.Path, default=pathlib.Path("feeds.opml"))
    options = parser.parse_args()
    base = f"http://127.0.0.1:{options.port}"
    answers = {}
    outlines = []
    for file in sorted(options.folder.iterdir()):
        items = []
        name = f"Example Wire {len(outlines) + 1}"
        for number, article in enumerate(articles(file)):
            path = f"/{file.stem}/{number}"
            answers[path] = ("text/html; charset=utf-8", page(article))
            items.append(f"<item><title>{html.escape(title(article, file))}</title><link>{base}{path}</link></item>")
        answers[f"/{file.stem}.xml"] = (
            "application/rss+xml",
            f'<rss version="2.0"><channel><title>{name}</title><language>en</language>{"".join(items)}</channel></rss>')
        outlines.append(f'<outline text="{name}" xmlUrl="{base}/{file.stem}.xml"/>')
    options.list.write_text(f'<opml version="2.0"><body>{"".join(outlines)}</body></opml>', encoding="utf-8")

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            kind, body = answers.get(self.path, ("text/plain", ""))
            data = body.encode()
            self.send_response(200 if self.path in answers else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args):
            pass

    print(f"{len(outlines)} feeds at {base}, listed in {options.list}", flush=True)
    http.server.ThreadingHTTPServer(("127.0.0.1", options.port), Handler).serve_forever()


if __name__ == "__main__":
    main()
