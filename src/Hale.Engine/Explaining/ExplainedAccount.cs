using Hale.Core.Explanation;
using Hale.Engine.History;

namespace Hale.Engine.Explaining;

/// <summary>A score explained, and the run that computed it.</summary>
/// <param name="Run">The run.</param>
/// <param name="Account">What it kept of the account.</param>
/// <param name="Explanation">The explanation.</param>
public sealed record ExplainedAccount(Run Run, StoredAccount Account, ScoreExplanation Explanation)
{
    /// <summary>Which accounts had become this one, and which came out of it or it of which.</summary>
    public IReadOnlyList<ExplainedLineage> Lineage { get; init; } = [];

    /// <summary>The same as the customer may read it.</summary>
    public ExplainedAccount ForCustomer() => this with { Explanation = ExternalExplanation.Of(Explanation) };
}
