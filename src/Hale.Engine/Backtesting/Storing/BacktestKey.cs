using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>What makes two backtests the same: equal keys, equal rows.</summary>
/// <param name="Score">The name of the score.</param>
/// <param name="DefinitionHash">SHA-256 of its canonical definition.</param>
/// <param name="Basis">A hash of everything else that decides what is observed and how facts are read.</param>
/// <param name="Known">The moment up to which outcomes may be known.</param>
/// <param name="InputsFingerprint">A hash of what had been imported and entered.</param>
public sealed record BacktestKey(string Score, string DefinitionHash, string Basis, Instant Known, string InputsFingerprint);
