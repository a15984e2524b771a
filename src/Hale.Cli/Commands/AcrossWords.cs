using Hale.Core.Metrics.Accounts;

namespace Hale.Cli.Commands;

/// <summary>What is made of the values of several accounts, in a line.</summary>
internal static class AcrossWords
{
    public static string Of(Across across) => across.Match(
        rank => $"the share of peers whose {rank.Of} is smaller, and half of those equal{Within(rank.Within)}",
        relative => $"its own trend of {relative.Base} less the median of its peers{Within(relative.Within)}",
        percentile => $"the value below which {Math.Round(percentile.At * 100, 6)} % of the {percentile.Of} of peers lie{Within(percentile.Within)}",
        Of);

    private static string Of(Across.Children children)
    {
        var whose = (children.Deep ? "all accounts below it" : "its children") + (children.WithParent ? " and its own" : string.Empty);
        var by = children.WeightedBy is { } weight ? $", by {weight}" : string.Empty;
        var without = children.OptOut is { } condition ? $", without those of which {condition}" : string.Empty;
        return $"{children.Aggregate.ToString().ToLowerInvariant()} of {children.Value} of {whose}{by}{without}";
    }

    private static string Within(IReadOnlyList<string> within) => within.Count == 0 ? string.Empty : $", within {string.Join(" and ", within)}";
}
