#!/usr/bin/env python3
"""Redacts JSON Lines with Spark: each partition is one run of `hush redact --jsonl`, so a cluster redacts as fast as it has cores.

    spark-submit redact.py INPUT OUTPUT [PARTITIONS]

INPUT has a conversation or a document a line (`hush redact --help`), OUTPUT gets a result a line, in the same order. `hush` must be on the path of
every worker (`dotnet tool install --global Hush.Tool --prerelease`).
"""
import os
import sys

from pyspark.sql import SparkSession

# Without `env` the command would have no environment, and so no path. With `checkCode` a partition whose lines could not all be read fails its task; without it
# they would be missing from the output.
HUSH = "hush redact --jsonl --format jsonl --policy entityMask"


def main(source, target, partitions=2):
    spark = SparkSession.builder.appName("hush").getOrCreate()
    lines = spark.sparkContext.textFile(source, minPartitions=int(partitions))
    lines.pipe(HUSH, env=dict(os.environ), checkCode=True).saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
