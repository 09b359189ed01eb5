"""peer.py A.csv B.csv RESULT: the pairs that Splink on DuckDB takes for matches, a line each with a tabulator.

Set up by hand for these very columns, as its manual advises and a person who knows them would: several blocking rules, each narrow;
levels of similarity for each column, with the frequency of terms where a value's rarity tells; u by random sampling of its default
size, m by expectation maximisation over two blocks, so that each column is learnt in a block that does not fix it. Splink sees none of
the truth, and no more than Samsyn does, which gets the bare columns. Of the pairs at even odds or better the mutually best are taken,
since offerings match one to one; without that its precision is far lower."""
import csv
import re
import sys

import duckdb
import pyarrow
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

RAREST, COMMONEST = 6, 40


def words(text):
    return sorted(set(re.findall(r"\w+", text.lower())))


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def table(rows, counts):
    def column(name):
        return [row[name] or None for row in rows]

    found = [words(row["title"] + " " + row["text"]) for row in rows]
    urls = [re.sub(r"^https?://(www\.)?|/$", "", row["url"]) for row in rows]
    return pyarrow.table({
        "unique_id": column("id"),
        "title": column("title"),
        "title_words": [words(row["title"]) or None for row in rows],
        "text_words": [words(row["text"]) or None for row in rows],
        "url": [url or None for url in urls],
        "host": [url.split("/")[0] or None for url in urls],
        "slug": [url.split("/")[-1] or None for url in urls],
        "promoter": column("promoter"),
        "promoter_words": [words(row["promoter"]) or None for row in rows],
        "amount": column("amount"),
        "share": column("share"),
        "rare": [sorted((w for w in own if counts[w] <= COMMONEST), key=lambda w: (counts[w], w))[:RAREST] for own in found],
    })


def overlap(column, *shares):
    """Levels by Dice's share of the words that both have."""
    both = f"len(list_intersect({column}_l, {column}_r))"
    share = f"2.0 * {both} / (len({column}_l) + len({column}_r))"
    return [levels.CustomLevel(f"{share} >= {at}", label_for_charts=f"share >= {at}") for at in shares]


def title():
    return comparisons.CustomComparison(
        output_column_name="title",
        comparison_levels=[
            levels.NullLevel("title"),
            levels.ExactMatchLevel("title", term_frequency_adjustments=True),
            *overlap("title_words", 1),
            levels.JaroWinklerLevel("title", 0.95),
            *overlap("title_words", 0.8, 0.6, 0.4, 0.2),
            levels.ElseLevel(),
        ],
    )


def text():
    return comparisons.CustomComparison(
        output_column_name="text",
        comparison_levels=[
            levels.NullLevel("text_words"),
            *overlap("text_words", 0.95, 0.8, 0.6, 0.45, 0.3),
            levels.ElseLevel(),
        ],
    )


def address():
    return comparisons.CustomComparison(
        output_column_name="url",
        comparison_levels=[
            levels.NullLevel("url"),
            levels.ExactMatchLevel("url"),
            levels.CustomLevel("host_l = host_r and slug_l = slug_r", label_for_charts="same host and page"),
            levels.ExactMatchLevel("slug"),
            levels.ExactMatchLevel("host"),
            levels.ElseLevel(),
        ],
    )


def promoter():
    return comparisons.CustomComparison(
        output_column_name="promoter",
        comparison_levels=[
            levels.NullLevel("promoter"),
            levels.ExactMatchLevel("promoter", term_frequency_adjustments=True),
            levels.ArraySubsetLevel("promoter_words"),
            levels.ElseLevel(),
        ],
    )


first, second, result = sys.argv[1:]
rows = [read(first), read(second)]
counts = {}
for row in rows[0] + rows[1]:
    for word in words(row["title"] + " " + row["text"]):
        counts[word] = counts.get(word, 0) + 1

connection = duckdb.connect()
database = DuckDBAPI(connection)
tables = [
    database.register(table(rows[0], counts), dataset_display_name="a"),
    database.register(table(rows[1], counts), dataset_display_name="b"),
]
candidates = [
    block_on("url"),
    block_on("title"),
    block_on("promoter", "amount"),
    block_on("host", "amount"),
    block_on("promoter", "share"),
    block_on("promoter", "title_words[1]"),
    block_on("rare", arrays_to_explode=["rare"]),
]
settings = SettingsCreator(
    link_type="link_only",
    comparisons=[
        title(),
        text(),
        address(),
        promoter(),
        comparisons.ExactMatch("amount").configure(term_frequency_adjustments=True),
        comparisons.ExactMatch("share"),
    ],
    blocking_rules_to_generate_predictions=candidates,
    probability_two_random_records_match=1 / len(rows[1]),
)
linker = Linker(tables, settings, log_level=None)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in [block_on("url"), block_on("title", "promoter")]:
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
pairs = linker.inference.predict(threshold_match_probability=0.5).as_record_list()
scored = [
    (pair["match_weight"], *((pair["unique_id_l"], pair["unique_id_r"]) if pair["source_dataset_l"] == "a"
                             else (pair["unique_id_r"], pair["unique_id_l"])))
    for pair in pairs
]
bests = {}
for weight, a, b in sorted(scored):
    bests[a] = (weight, a, b)
    bests[b] = (weight, a, b)
with open(result, "w", encoding="utf-8") as file:
    for weight, a, b in sorted(scored):
        if bests[a] == bests[b] == (weight, a, b):
            file.write(f"{a}\t{b}\n")
