using Hale.Engine.Metrics;

namespace Hale.Cli.Sessions;

/// <summary>The pairs that a person asked for.</summary>
/// <param name="Pairs">Each account and moment.</param>
/// <param name="Labels">Each as-of as it was written, so that results can be joined back.</param>
internal sealed record AskedPairs(IReadOnlyList<AccountMoment> Pairs, IReadOnlyList<string> Labels);
