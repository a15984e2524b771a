using Hale.Engine.Scoring;

namespace Hale.Cli.Commands;

/// <summary>A run and how long it took.</summary>
internal sealed record TimedReport(ScoreReport Report, TimeSpan Time);
