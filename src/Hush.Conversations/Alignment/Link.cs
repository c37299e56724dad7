namespace Hush.Conversations.Alignment;

/// <summary>Atoms of the source that were written as these atoms of the target: an indivisible pair of runs.</summary>
/// <param name="SourceStart">First source atom.</param>
/// <param name="SourceEnd">The source atom after the last one.</param>
/// <param name="TargetStart">First target atom.</param>
/// <param name="TargetEnd">The target atom after the last one.</param>
/// <param name="IsExact">Whether both read as the same characters; if not, they only resemble each other.</param>
internal readonly record struct Link(int SourceStart, int SourceEnd, int TargetStart, int TargetEnd, bool IsExact = true);
