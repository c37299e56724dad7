"""Stands for PySpark in the tests of samples/programs/Spark: what the sample calls, with partitions, tasks and `RDD.pipe` as Spark has them, on one machine.

As in Spark, an RDD is lazy; a file is cut into partitions at line breaks near equal shares of its bytes, so that some may be empty; tasks run at the same time
and are tried four times; `pipe` starts the command once for each partition, without a shell, with the given environment and no other, writes a line for
each element and takes a line for each element of the result.
"""
import concurrent.futures
import os
import pathlib
import shlex
import subprocess
import threading

ATTEMPTS = 4  # spark.task.maxFailures


class RDD:
    def __init__(self, partitions):
        self._partitions = partitions  # functions that give an iterator of elements

    def pipe(self, command, env=None, checkCode=False):
        def piped(partition):
            process = subprocess.Popen(shlex.split(command), env=env or {}, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

            def feed():
                try:
                    for element in partition():
                        process.stdin.write((str(element).rstrip("\n") + "\n").encode("utf-8"))
                    process.stdin.close()
                except BrokenPipeError:
                    pass  # the exit code tells

            threading.Thread(target=feed, daemon=True).start()
            for line in iter(process.stdout.readline, b""):
                yield line.rstrip(b"\n").decode("utf-8")
            if process.wait() and checkCode:
                raise RuntimeError("Pipe function `%s' exited with error code %d" % (command, process.returncode))

        return RDD([lambda partition=partition: piped(partition) for partition in self._partitions])

    def saveAsTextFile(self, path):
        target = pathlib.Path(path)
        target.mkdir()  # Spark, too, refuses a folder that exists

        def task(number):
            for attempt in range(ATTEMPTS):
                try:
                    text = "".join(element + "\n" for element in self._partitions[number]())
                    (target / ("part-%05d" % number)).write_text(text, encoding="utf-8")
                    return
                except RuntimeError:
                    if attempt == ATTEMPTS - 1:
                        raise

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as executors:
            list(executors.map(task, range(len(self._partitions))))
        (target / "_SUCCESS").touch()


class SparkContext:
    def textFile(self, path, minPartitions=2):
        content = pathlib.Path(path).read_bytes()
        share = -(-len(content) // minPartitions)
        borders = [0]
        for number in range(1, minPartitions):
            border = content.find(b"\n", max(number * share - 1, 0)) + 1
            borders.append(max(borders[-1], border or len(content)))
        borders.append(len(content))
        return RDD([lambda start=start, end=end: iter(content[start:end].decode("utf-8").splitlines()) for start, end in zip(borders, borders[1:])])
