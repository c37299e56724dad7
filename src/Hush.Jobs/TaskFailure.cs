namespace Hush.Jobs;

/// <summary>Why a task failed, as far as its caller may know. Handlers keep the numbers: never renumber.</summary>
internal enum TaskFailure
{
    /// <summary>Its handler threw, or the reason was not kept.</summary>
    Fault = 0,

    /// <summary>The process that ran it ended without notice, each time, until the attempts were used up.</summary>
    AttemptsExhausted = 1,

    /// <summary>It does not fit into the memory of the process, even alone.</summary>
    OutOfMemory = 2,

    /// <summary>With its results the job would exceed <see cref="JobLimits.OutputBytes"/>.</summary>
    OutputTooLarge = 3,

    /// <summary>What its request asks to be run with is not there on the machine that ran it.</summary>
    MeansMissing = 4,
}
