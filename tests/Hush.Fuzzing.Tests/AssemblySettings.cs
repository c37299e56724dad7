// Memory is measured in the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
