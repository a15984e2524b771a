namespace Hale.Bench.Commands;

/// <summary>What a command took: its exit code, how long it was waited for, the time of the processors, and the most memory it held at once.</summary>
internal sealed record Measured(int ExitCode, TimeSpan Time, TimeSpan Processors, long PeakBytes);
