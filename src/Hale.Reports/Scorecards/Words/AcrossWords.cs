using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Trends;
using Hale.Core.Scoring;
using Hale.Core.Metrics;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What a metric over several accounts is: <c>How many other customers have less of Logins</c>.</summary>
internal sealed class AcrossWords(LabelWords names, ConditionWords conditions)
{
    public string Of(Across across) => across.Match(
        rank => $"Where the customer stands among {Peers(rank.Within)} in {names.Of(rank.Of)}: 0 % is the lowest, 100 % the highest",
        relative => $"{(relative.Trend is Trend.Change ? $"By how much {names.Of(relative.Base)} changed" : $"How unusual {names.Of(relative.Base)} is for this customer")}, less the middle value of the same for {Peers(relative.Within)}",
        percentile => $"The {names.Of(percentile.Of)} below which {NumberTexts.Exact(percentile.At, Unit.Percent)} of {Peers(percentile.Within)} lie",
        OfChildren);

    private string OfChildren(Across.Children children)
    {
        var below = $"the customer’s {(children.Deep ? "accounts at every level below it" : "accounts directly below it")}{(children.WithParent ? ", itself among them" : string.Empty)}";
        var value = conditions.Of(children.Value);
        var what = children.Aggregate switch
        {
            ChildrenAggregate.Mean => $"The mean of {value} over {below}",
            ChildrenAggregate.Sum => $"The sum of {value} over {below}",
            ChildrenAggregate.Min => $"The lowest {value} of {below}",
            ChildrenAggregate.Max => $"The highest {value} of {below}",
            ChildrenAggregate.Worst => $"The worst {value} of {below}",
            ChildrenAggregate.Share => $"The share of {below} of which this is true: {conditions.Truth(children.Value)}",
            ChildrenAggregate.Count => $"How many of {below} have this: {value}",
        };
        var weights = children.WeightedBy is { } weight ? $", weighed by {names.Of(weight)}" : string.Empty;
        return $"{what}{weights}{(children.OptOut is { } left ? $"; without those where {conditions.Truth(left)}" : string.Empty)}";
    }

    private string Peers(IReadOnlyList<string> within) => within.Count == 0 ? "all customers" : $"customers with the same {string.Join(" and ", within.Select(names.Of))} (where these are fewer than {Across.LeastPeers}, among more)";
}
