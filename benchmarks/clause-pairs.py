"""Prints 3,000 modified clauses as language, text before and text after with tabs between: each is two or three pairs of the
files given (golds/meaning) in a row, all different. For the scripts that measure time."""
import collections, json, sys
CLAUSES = 3000
golds = collections.defaultdict(list)
for name in sys.argv[1:]:
    for line in open(name, encoding="utf-8"):
        pair = json.loads(line)
        golds[pair["lang"]].append((pair["before"], pair["after"]))
made = {}
total = sum(map(len, golds.values()))
step = 0
while len(made) < CLAUSES:  # neighbours at a growing distance, so that no two rows are the same
    step += 1
    for language, pairs in golds.items():
        for i in range(len(pairs)):
            rows = [pairs[(i + k * step) % len(pairs)] for k in range(2 + i % 2)]
            before, after = (" ".join(" ".join(row[side].split()) for row in rows) for side in (0, 1))
            if before != after and step < len(pairs):
                made.setdefault((language, before, after))
for language, before, after in list(made)[:CLAUSES]:
    print(language, before, after, sep="\t")
length = sum(len(before) for _, before, _ in list(made)[:CLAUSES]) / CLAUSES
print(f"{CLAUSES} clauses from {total} pairs, {length:.0f} characters each", file=sys.stderr)
