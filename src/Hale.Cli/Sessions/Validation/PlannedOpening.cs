namespace Hale.Cli.Sessions.Validation;

/// <summary>A lock-box that is opened when a definition is applied.</summary>
/// <param name="From">The close of the first observations that it keeps back.</param>
/// <param name="Observations">How many those of the definition's backtest are.</param>
internal sealed record PlannedOpening(DateOnly From, long Observations);
