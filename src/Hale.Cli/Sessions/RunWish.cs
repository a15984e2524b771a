using Hale.Engine.History;

namespace Hale.Cli.Sessions;

/// <summary>Which run a person means.</summary>
/// <param name="Score">The score; null for the only one.</param>
/// <param name="AsOf">The latest moment; null for none.</param>
/// <param name="Kind">The kind of run; null for the history of the score.</param>
internal sealed record RunWish(string? Score, string? AsOf, RunKind? Kind)
{
    /// <summary>Whether it shall be computed again with what has become known since.</summary>
    public bool Again { get; init; }

    /// <summary>Up to when facts count that became known, where it is computed again; null for all that is known now.</summary>
    public string? Known { get; init; }
}
