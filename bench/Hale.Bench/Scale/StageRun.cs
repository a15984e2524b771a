namespace Hale.Bench.Scale;

/// <summary>One run of a stage.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Work">Of the processors.</param>
internal readonly record struct StageRun(double Seconds, double Work);
