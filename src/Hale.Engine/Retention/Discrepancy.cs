using Hale.Core.Outcomes;
using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Engine.Retention;

/// <summary>An account of which the risk and the score say the opposite.</summary>
/// <param name="Account">The account as the run has it.</param>
/// <param name="IsAtRisk">Whether the risk calls it at risk; then the score gives its all-clear, else its warning.</param>
/// <param name="Risk">The value of the risk.</param>
/// <param name="Revenue">What it pays in a year; null when that is not known.</param>
/// <param name="Became">What became of it within the horizon; null where the project has no lifecycle.</param>
public sealed record Discrepancy(ListedAccount Account, bool IsAtRisk, Value Risk, decimal? Revenue, Observation? Became);
