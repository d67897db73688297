"""Loads full.jsonl and flat.jsonl of a folder in DuckDB, pandas and Hugging Face datasets; prints what arrived, as JSON."""
import json, os, sys

folder = sys.argv[1]
os.environ["HF_HOME"] = os.path.join(folder, "hf")
os.environ["HF_HUB_OFFLINE"] = "1"
import datasets
import duckdb
import pandas

os.chdir(folder)
arrived = {}

# Typed: the query of `newsproc schema --for duckdb`, as it was printed.
query = open("full.sql", encoding="utf-8").read().strip().rstrip(";").replace("articles.jsonl", "full.jsonl")
arrived["duckdb full"] = duckdb.sql(f'SELECT count(*), sum(length("text")), max(len(captions)), max(len(authors)) FROM ({query})').fetchall()[0]
# Untyped: types are guessed from the first rows.
arrived["duckdb flat"] = duckdb.sql('SELECT count(*), sum(length("text")) FROM read_json(\'flat.jsonl\')').fetchall()[0]

for name in ("full", "flat"):
    frame = pandas.read_json(f"{name}.jsonl", lines=True, dtype=False, convert_dates=False)
    arrived[f"pandas {name}"] = [len(frame), int(frame["text"].str.len().sum())]
chunks = pandas.read_json("flat.jsonl", lines=True, dtype=False, convert_dates=False, chunksize=500)
arrived["pandas flat in chunks"] = [sum(len(chunk) for chunk in chunks)]

features = datasets.Features.from_dict(json.load(open("full.hf.json", encoding="utf-8")))
rows = datasets.load_dataset("json", data_files="full.jsonl", features=features, split="train")
arrived["datasets full"] = [len(rows), max(map(len, rows["captions"])), max(map(len, rows["authors"]))]
rows = datasets.load_dataset("json", data_files="flat.jsonl", split="train")
arrived["datasets flat"] = [len(rows), sum(map(len, rows["text"]))]
print(json.dumps(arrived))
