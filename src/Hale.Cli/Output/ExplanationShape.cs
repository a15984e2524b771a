using System.Globalization;
using Hale.Core.Explanation;
using Hale.Core.Lineage;
using Hale.Engine.Explaining;
using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>An explanation for machines.</summary>
internal static class ExplanationShape
{
    public static object Of(ExplainedAccount explained, WouldNowBe? now = null, object? staying = null) => new
    {
        explained.Explanation.Account,
        explained.Account.Name,
        score_name = explained.Run.Header.Outline.Name,
        run = explained.Run.Number,
        kind = RunKinds.Word(explained.Run.Header.Kind),
        as_of = explained.Run.Header.AsOfLabel,
        definition_hash = explained.Run.Header.DefinitionHash,
        explained.Explanation.Scorecard,
        explained.Explanation.Score,
        explained.Explanation.Band,
        band_label = explained.Explanation.BandLabel,
        shown = explained.Explanation.Score is { } printed ? explained.Run.Header.Outline.Show(printed, explained.Explanation.BandLabel!) : null,
        explained.Explanation.Computed,
        path = explained.Run.Header.Path is { } start ? Path(start, explained.Explanation.Path) : null,
        trend = explained.Explanation.Trend,
        lineage = explained.Lineage.Select(step => new { step.Account, kind = LineageWords.Of(step.Kind), step.Other, since = step.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
        status = Cells.Snake(explained.Explanation.Status.ToString()),
        status_text = explained.Explanation.StatusText,
        explained.Explanation.Coverage,
        explained.Explanation.Low,
        explained.Explanation.High,
        overrides = explained.Explanation.Overrides.Select(Override),
        start = explained.Explanation.Start,
        nodes = explained.Explanation.Root.Children.Select(Node),
        would_now_be = now?.Shape,
        staying,
    };

    public static object Override(ExplainedOverride one) => new
    {
        one.Kind,
        one.Target,
        one.Because,
        one.Applied,
        @internal = one.Internal,
        entry = one.Person?.Entry,
        author = one.Person?.Author,
        one.Since,
        one.Until,
        one.Fits,
    };

    private static object Path(PathStart start, PathExplanation? path) => new
    {
        continues_run = start.Run,
        continues_close = start.Run is null ? null : start.Label,
        before = path?.Before,
        band_before = path?.BandBefore,
        moved = path?.Moved,
        band = path?.Band,
        days = path?.Days,
        pending = path?.Pending,
        texts = path?.Texts ?? [],
    };

    public static object Node(ExplanationNode node) => new
    {
        node.Path,
        node.Label,
        metric = node.Measure?.Metric,
        value = node.ValueText,
        value_note = node.ValueNote,
        node.Flag,
        node.Points,
        node.Band,
        combine = node.Definition.Combination?.Kind,
        addition = node.Definition.Addition?.Kind,
        @internal = node.Definition.Internal,
        weight = node.Weight,
        weight_share = node.WeightShare,
        effective_share = node.EffectiveShare,
        node.Contribution,
        state = Cells.Snake(node.State.ToString()),
        state_text = node.StateText,
        normalisation = node.Measure?.Normalisation,
        node.Rule,
        missing = node.Measure?.Missing,
        undated = node.Measure?.Undated,
        why = node.Why,
        @do = node.Do,
        children = node.Children.Select(Node),
    };
}
