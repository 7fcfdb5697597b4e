#!/usr/bin/env bash
# Counts what ./travaux reads in the real documents of ../shared/eval/alignment against a pattern for the lines that begin an
# article or a heading there: the numbers must be the same ones in the same order. Then it looks that every letter and digit of
# each text file is in exactly one clause or listed as left out.
#   benchmarks/evaluate-ingest.sh
# Needs python3. Prints one line per measure; ends with 1 if any bar was missed.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
documents=$here/../shared/eval/alignment/real
[ -d "$documents" ] || { echo "no $documents: nothing measured"; exit 0; }

PYTHONIOENCODING=utf-8 python3 - "$here/travaux" "$documents" <<'PYTHON'
import collections, glob, json, os, re, subprocess, sys

travaux, documents = sys.argv[1:]
missed = 0


def say(good, text):
    global missed
    missed += not good
    print(("reached  " if good else "MISSED   ") + text, flush=True)


def read(file):
    done = subprocess.run([travaux, "clauses", file, "--format", "json"], capture_output=True, check=True)
    return json.loads(done.stdout.decode("utf-8"))


def bare(number):
    return re.sub(r"[\s.]", "", number).casefold()


def numbers(clauses, word):
    return [bare(c["number"]) for c in clauses if c["number"] and c["number"].startswith(word)]


# file, the lines that begin an article (the first group is its number), the word its number begins with, how many there are
LINES = [
    ("ua-constitution/before.txt", r"(Стаття \d[\d -]*)", "Стаття", 161),
    ("ua-constitution/after.txt", r"(Стаття \d[\d -]*)", "Стаття", 166),
    ("fr-code-civil-2016-contract-reform/before.txt", r"#* *(Article \S+)", "Article", 2871),
    ("fr-code-civil-2016-contract-reform/after.txt", r"#* *(Article \S+)", "Article", 2901),
    ("de-bdsg-1990-to-2018/before.txt", r"#+ *(§ \d+[a-z]?)", "§", 64),
    ("de-bdsg-1990-to-2018/after.txt", r"#+ *(§ \d+[a-z]?)", "§", 86),
    ("ua-occupied-step-2021/before.txt", r"(Стаття \d[\d -]*)", "Стаття", 21),
    ("ua-occupied-step-2021/after.txt", r"(Стаття \d[\d -]*)", "Стаття", 22),
    ("ru-ilo-constitution-null/before.txt", r"(Статья \d+)", "Статья", 40),
]
for year in ("v2006", "v2010", "v2014", "v2016", "v2019"):
    LINES.append((f"ua-constitution/{year}.txt", r"(Стаття \d[\d -]*)", "Стаття", None))
for name, line, word, count in LINES:
    file = os.path.join(documents, name)
    with open(file, encoding="utf-8") as text:
        expected = [bare(m.group(1)) for m in (re.match(line, l) for l in text) if m]
    found = numbers(read(file)["document"]["clauses"], word)
    good = found == expected and (count is None or len(found) == count)
    say(good, f"{name}: {len(found)} begin with {word}, {len(expected)} lines" + ("" if count is None else f", {count} asked"))


def headings(clauses):
    return [c["number"] for c in clauses
            if c["number"] and re.fullmatch(r"\d+(\.\d+)*", c["number"]) and (c["heading"] or "." in c["number"])]


requirements = os.path.join(documents, "en-cabf-br-docx-2019")
for version in ("before", "after"):
    word = headings(read(f"{requirements}/{version}.docx")["document"]["clauses"])
    text = headings(read(f"{requirements}/{version}.txt")["document"]["clauses"])
    say(len(word) == 319 and word == text,
        f"en-cabf-br-docx-2019/{version}: {len(word)} numbered headings in Word, {len(text)} in text, 319 asked, the same: {word == text}")


def letters(text):
    return collections.Counter(c for c in text if c.isalnum())


for file in sorted(glob.glob(os.path.join(documents, "*", "*.txt"))):
    read_ = read(file)
    parts = [p for c in read_["document"]["clauses"] for p in (c["number"], c["heading"], c["text"]) if p]
    with open(file, encoding="utf-8") as text:
        whole = letters(text.read())
    found = letters("".join(parts + [l["text"] for l in read_["leftOut"]]))
    lost, doubled = sum((whole - found).values()), sum((found - whole).values())
    say(lost == doubled == 0, f"{os.path.relpath(file, documents)}: {sum(whole.values())} letters, {lost} lost, {doubled} twice")

sys.exit(1 if missed else 0)
PYTHON
