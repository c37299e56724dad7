"""Stands for pyspark.sql, of which the sample needs a session and its context."""
from pyspark import SparkContext


class SparkSession:
    class Builder:
        def appName(self, name):
            return self

        def getOrCreate(self):
            return SparkSession()

    builder = Builder()

    def __init__(self):
        self.sparkContext = SparkContext()

    def stop(self):
        pass
