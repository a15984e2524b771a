using Hale.Core.Values;

namespace Hale.Engine.Retention;

/// <summary>From which value on a metric calls an account at risk. The kinds are closed.</summary>
public abstract record RiskRule
{
    private RiskRule()
    {
    }

    /// <summary>Whether a value calls an account at risk; null when it says nothing: it is missing, or of another kind.</summary>
    public abstract bool? IsAtRisk(Value value);

    /// <summary>The rule as people read it.</summary>
    public abstract string Text { get; }

    /// <summary>At risk from a number on.</summary>
    /// <param name="Limit">The number, included.</param>
    public sealed record AtLeast(double Limit) : RiskRule
    {
        public override string Text => FormattableString.Invariant($"≥ {Limit}");

        public override bool? IsAtRisk(Value value) => value is { IsMissing: false, Kind: ValueKind.Number } ? value.Number >= Limit : null;
    }

    /// <summary>At risk up to a number.</summary>
    /// <param name="Limit">The number, included.</param>
    public sealed record AtMost(double Limit) : RiskRule
    {
        public override string Text => FormattableString.Invariant($"≤ {Limit}");

        public override bool? IsAtRisk(Value value) => value is { IsMissing: false, Kind: ValueKind.Number } ? value.Number <= Limit : null;
    }

    /// <summary>At risk with one of some categories; of a boolean <c>true</c> and <c>false</c>.</summary>
    /// <param name="Categories">The categories.</param>
    public sealed record OneOf(IReadOnlyList<string> Categories) : RiskRule
    {
        public override string Text => $"is {string.Join(" or ", Categories)}";

        public override bool? IsAtRisk(Value value) => value.IsMissing ? null : Categories.Contains(value.ToString(), StringComparer.Ordinal);
    }
}
