/** Forms of a record: `full` has nested fields, `flat` has texts only (nested fields as JSON inside them). */
export const PROFILES = ["full", "flat"] as const;

/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number];

/** Who is told how a record is typed: a JSON Schema validator, Hugging Face datasets, DuckDB, Spark, SQLite. */
export const SCHEMA_CONSUMERS = ["json-schema", "hf", "duckdb", "spark", "sqlite"] as const;

/** One of {@link SCHEMA_CONSUMERS}. */
export type SchemaConsumer = (typeof SCHEMA_CONSUMERS)[number];
