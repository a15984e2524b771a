using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>What a run kept of a range of accounts.</summary>
/// <param name="Values">The values that scores were computed from, with their ages and the last values known.</param>
/// <param name="Scores">The scores as they are stored, in the rows of the values.</param>
public sealed record KeptRange(ValueTable Values, IReadOnlyList<AccountScore> Scores);
