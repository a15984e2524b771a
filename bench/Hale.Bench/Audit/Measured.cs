namespace Hale.Bench.Audit;

/// <summary>What a process took.</summary>
internal sealed record Measured(int ExitCode, TimeSpan Time, long PeakBytes);
