using System.Globalization;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Diagnostics;

/// <summary>Something that the data say of a definition. The kinds are closed.</summary>
/// <param name="Metric">The name of the metric that it is about.</param>
public abstract record DataFinding(string Metric)
{
    /// <summary>Reports it at the place of the metric.</summary>
    internal abstract void Report(SourceSpan span, DiagnosticBag bag);

    /// <summary>Every account has the same value.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Value">The value, for people.</param>
    /// <param name="Accounts">How many accounts have one.</param>
    public sealed record Dead(string Metric, string Value, int Accounts) : DataFinding(Metric)
    {
        internal override void Report(SourceSpan span, DiagnosticBag bag) =>
            bag.Report(DataRules.Dead, span, FormattableString.Invariant($"`{Metric}` is {Value} for all of {Accounts} accounts, and a score counts it"));
    }

    /// <summary>Two metrics rank accounts nearly alike.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Other">The other one.</param>
    /// <param name="Correlation">Spearman's correlation, −1 to 1.</param>
    public sealed record Twins(string Metric, string Other, double Correlation) : DataFinding(Metric)
    {
        internal override void Report(SourceSpan span, DiagnosticBag bag) =>
            bag.Report(DataRules.Twins, span, $"`{Metric}` and `{Other}` rank the accounts nearly alike (Spearman {Correlation.ToString("0.00", CultureInfo.InvariantCulture)}), and a scorecard counts both");
    }

    /// <summary>A limit is missing for most accounts.</summary>
    /// <param name="Metric">The metric that stands for the limit.</param>
    /// <param name="Share">The share of accounts that lack it, 0 to 1.</param>
    public sealed record LimitMissing(string Metric, double Share) : DataFinding(Metric)
    {
        internal override void Report(SourceSpan span, DiagnosticBag bag) =>
            bag.Report(DataRules.LimitMissing, span, FormattableString.Invariant($"`{Metric}` stands for a limit and is missing for {Share * 100:0} % of the accounts"));
    }

    /// <summary>A metric is shown as a percentage, and more than 150 % for some.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Accounts">How many accounts are above, at least 1.</param>
    /// <param name="Of">How many have a value.</param>
    /// <param name="Largest">The largest value, for people.</param>
    public sealed record AbovePercent(string Metric, int Accounts, int Of, string Largest) : DataFinding(Metric)
    {
        internal override void Report(SourceSpan span, DiagnosticBag bag) =>
            bag.Report(DataRules.AbovePercent, span, FormattableString.Invariant($"`{Metric}` is shown as a percentage and above 150 % for {Accounts} of {Of} accounts; the largest is {Largest}"));
    }
}
