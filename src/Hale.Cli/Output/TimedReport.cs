using Hale.Engine.Scoring;

namespace Hale.Cli.Output;

/// <summary>A run and how long it took.</summary>
internal sealed record TimedReport(ScoreReport Report, TimeSpan Time);
