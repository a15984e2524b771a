using System.Globalization;
using Hale.Core.Movement;
using Hale.Engine.History;
using Hale.Engine.Movement;

namespace Hale.Cli.Output;

/// <summary>The movement of one account's score for machines.</summary>
internal static class MovementShape
{
    public static object Of(ExplainedMovement explained) => new
    {
        explained.Movement.Account,
        explained.Name,
        score_name = explained.Runs.After.Header.Outline.Name,
        from = End(explained.Runs.Before, explained.Movement.Before),
        to = End(explained.Runs.After, explained.Movement.After),
        change = explained.Movement.After.Score - explained.Movement.Before.Score,
        missing = explained.Movement.Missing,
        published = Parts(explained.Movement.Published),
        computed = Parts(explained.Movement.Computed),
        note = MovementText.Arithmetic,
    };

    private static object End(Run run, MovementStand stand) => new
    {
        run = run.Number,
        as_of = run.Header.AsOfLabel,
        definition_hash = run.Header.DefinitionHash,
        stand.Scorecard,
        stand.Score,
        stand.Band,
        band_label = stand.BandLabel,
        stand.Computed,
        status = Cells.Snake(stand.Status.ToString()),
        status_text = stand.StatusText,
    };

    private static object? Parts(MovementParts? parts) => parts is null ? null : new
    {
        parts.Before,
        parts.After,
        parts.Change,
        method = parts.IsNested ? "nested" : "exact",
        undefined_mixtures = parts.Undefined,
        parts = parts.Nodes.Select(Node),
    };

    private static object Node(MovementNode node) => new
    {
        node.Label,
        node.Path,
        node.Points,
        exact = node.Exact,
        kind = node.Cause?.Kind ?? "group",
        cause = node.Cause is { } cause ? Cause(cause, node.Label) : null,
        @internal = node.Internal,
        parts = node.Children.Select(Node),
    };

    private static object Cause(MovementCause cause, string label) => cause.Match<object>(
        data => Change(data.Change),
        availability => Change(availability.Change),
        people => new { change = Change(people.Change), entered = people.Entered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), people.Expired, text = CauseText.Remark(people, label) },
        rule => new { @override = rule.OverrideKind, rule.Target, rule.Because, author = rule.Person?.Author, rule.Before, rule.After },
        adjustment => new { adjustment.Name, adjustment.Before, adjustment.After },
        definition => new { definition.Before, definition.After, metrics = definition.Metrics.Select(Change) },
        scorecard => new { scorecard.Before, scorecard.After, metrics = scorecard.Metrics.Select(Change) },
        state => new { state.Before, state.After });

    private static object Change(MetricChange change) => new
    {
        change.Metric,
        change.Label,
        before = Cells.Json(change.Before),
        after = Cells.Json(change.After),
        before_text = change.BeforeText,
        after_text = change.AfterText,
    };
}
