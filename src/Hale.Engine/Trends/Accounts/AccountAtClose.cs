using Hale.Core.Lineage;
using Hale.Core.Scoring;

namespace Hale.Engine.Trends.Accounts;

/// <summary>What a close says of an account. The kinds are closed.</summary>
public abstract record AccountAtClose
{
    private AccountAtClose()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Evaluated, T> evaluated, Func<string?, T> leftOut, Func<LineageKind, string, T> became, Func<T> absent);

    /// <summary>It was in the population.</summary>
    /// <param name="Status">Whether it has a computed score.</param>
    /// <param name="Value">The score on the inner scale; null without one.</param>
    /// <param name="Band">The index of its band; null without one.</param>
    /// <param name="Coverage">Its coverage, 0 to 1.</param>
    /// <param name="Scorecard">The index of the scorecard that was chosen.</param>
    /// <param name="Former">The id under which it was scored, where that is another than it has now; null otherwise.</param>
    public sealed record Evaluated(ScoreStatus Status, double? Value, int? Band, double Coverage, int Scorecard, string? Former) : AccountAtClose
    {
        public override T Match<T>(Func<Evaluated, T> evaluated, Func<string?, T> leftOut, Func<LineageKind, string, T> became, Func<T> absent) => evaluated(this);
    }

    /// <summary>It existed and was not in the population.</summary>
    /// <param name="ExcludedBy">The name of the condition that excludes it; null when it is outside the population.</param>
    public sealed record LeftOut(string? ExcludedBy) : AccountAtClose
    {
        public override T Match<T>(Func<Evaluated, T> evaluated, Func<string?, T> leftOut, Func<LineageKind, string, T> became, Func<T> absent) => leftOut(ExcludedBy);
    }

    /// <summary>It had become another account.</summary>
    public sealed record Became(LineageKind Kind, string Other) : AccountAtClose
    {
        public override T Match<T>(Func<Evaluated, T> evaluated, Func<string?, T> leftOut, Func<LineageKind, string, T> became, Func<T> absent) => became(Kind, Other);
    }

    /// <summary>It did not exist, or nobody knew it.</summary>
    public sealed record Absent : AccountAtClose
    {
        public override T Match<T>(Func<Evaluated, T> evaluated, Func<string?, T> leftOut, Func<LineageKind, string, T> became, Func<T> absent) => absent();
    }
}
