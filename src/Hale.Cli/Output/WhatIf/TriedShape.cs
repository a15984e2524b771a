using Hale.Core.Explanation;
using Hale.Core.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>A score with other values for machines.</summary>
internal static class TriedShape
{
    public static object Of(TriedValuesReport tried) => new
    {
        tried.Account.Before.Account,
        tried.Account.Ready.Stored.Name,
        score_name = tried.Account.Run.Header.Outline.Name,
        run = tried.Account.Run.Number,
        as_of = tried.Account.Run.Header.AsOfLabel,
        definition_hash = tried.Account.Run.Header.DefinitionHash,
        changes = tried.Changes.Select(Change),
        followed = tried.Followed.Select(Change),
        left = tried.Left.Select(metric => metric.Name),
        before = Side(tried.Account.Before),
        after = Side(tried.After),
        nodes = tried.Nodes.Select(Node),
    };

    public static object Change(ChangedMetric change) => new
    {
        metric = change.Metric.Name,
        change.Metric.Label,
        before = Cells.Json(change.Before),
        after = Cells.Json(change.After),
        text = WhatIfWords.Change(change),
    };

    public static object Side(ScoreExplanation explanation) => new
    {
        explanation.Score,
        explanation.Band,
        band_label = explanation.BandLabel,
        explanation.Computed,
        explanation.Scorecard,
        status = Cells.Snake(explanation.Status.ToString()),
        status_text = explanation.StatusText,
        explanation.Coverage,
        explanation.Low,
        explanation.High,
        overrides = explanation.Overrides.Select(ExplanationShape.Override),
    };

    private static object Node(ChangedNode node) => new
    {
        node.Node.Path,
        node.Node.Label,
        metric = node.Node.Measure?.Metric,
        before = NodeSide(node.Before),
        after = NodeSide(node.After),
    };

    private static object? NodeSide(ExplanationNode? node) => node is null ? null : new
    {
        value = node.ValueText,
        node.Points,
        node.Contribution,
        effective_share = node.EffectiveShare,
        state = Cells.Snake(node.State.ToString()),
        state_text = node.StateText,
    };
}
