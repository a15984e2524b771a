using Hale.Core.People;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>
/// Why an account's score is what it is, ready to be shown. All numbers are on the outer scale, as printed: <see cref="Start"/> plus the root's contribution is
/// <see cref="Computed"/>, and at every level the children's contributions add up to their parent's, exactly.
/// </summary>
/// <param name="Account">The account.</param>
/// <param name="Label">The score's label.</param>
/// <param name="Question">The question it answers; null when none is written.</param>
/// <param name="Scorecard">The label of the scorecard that was chosen.</param>
/// <param name="Status">What became of the computed number.</param>
/// <param name="StatusText">The same in words.</param>
/// <param name="Score">The score after overrides; null when there is none.</param>
/// <param name="Band">The name of its band; null without a score.</param>
/// <param name="Computed">The number that was computed, before overrides and whatever the coverage; null when withheld or when there is none.</param>
/// <param name="ChangedByOverride">Whether an override made the score another than the computed one.</param>
/// <param name="Start">Where the outer scale begins: what contributions are added to.</param>
/// <param name="Coverage">The share of the applicable weight that rests on present data, 0 to 1.</param>
/// <param name="Low">The score if all that is missing were at its worst; null when nothing applies.</param>
/// <param name="High">The score if all that is missing were at its best; null when nothing applies.</param>
/// <param name="Overrides">The overrides that hold: rules in the order of the definition, then decisions of people in the order in which they were entered.</param>
/// <param name="Root">The tree.</param>
public sealed record ScoreExplanation(
    string Account,
    string Label,
    string? Question,
    string Scorecard,
    ScoreStatus Status,
    string StatusText,
    decimal? Score,
    string? Band,
    decimal? Computed,
    bool ChangedByOverride,
    decimal Start,
    double Coverage,
    decimal? Low,
    decimal? High,
    IReadOnlyList<ExplainedOverride> Overrides,
    ExplanationNode Root)
{
    /// <summary>What the band is called for the account; null without a score.</summary>
    public string? BandLabel { get; init; }

    /// <summary>What its change is called; null when the definition does not say or nobody looked.</summary>
    public TrendExplanation? Trend { get; init; }

    /// <summary>What the close before did to the score; null when it does not depend on it, or started afresh.</summary>
    public PathExplanation? Path { get; init; }

    /// <summary>Explains a score. Throws <see cref="ArgumentException"/> when the outline is not the one the score was computed under.</summary>
    /// <param name="outline">The outline stored with the score.</param>
    /// <param name="score">The account's score.</param>
    /// <param name="metricValues">The metric values it was computed from, by metric name; one that was not kept is shown without its value.</param>
    /// <param name="notes">What is said beside some of them, by metric name; nothing when null.</param>
    /// <param name="ages">How many days old the last values known of some of them are, by metric name; nothing when null.</param>
    public static ScoreExplanation Explain(
        ScoreOutline outline,
        AccountScore score,
        IReadOnlyDictionary<string, Value> metricValues,
        IReadOnlyDictionary<string, string>? notes = null,
        IReadOnlyDictionary<string, double>? ages = null)
    {
        if (score.Status == ScoreStatus.NotEligible)
        {
            return NotEligible(outline, score);
        }

        if (score.Scorecard >= outline.Scorecards.Count || outline.Scorecards[score.Scorecard].Nodes.Count != score.Nodes.Count)
        {
            throw new ArgumentException($"the outline of `{outline.Name}` is not the one under which the score of `{score.Account}` was computed", nameof(outline));
        }

        var scorecard = outline.Scorecards[score.Scorecard];
        var scale = outline.ToPrintedScale();
        decimal? Print(double? inner) => inner is { } number ? scale.Shown(scale.Print(number)) : null;
        var (printed, computed) = (Print(score.Value), Print(score.Computed));
        var bands = outline.BandsOf(metric => metricValues.TryGetValue(metric, out var value) && !value.IsMissing ? value.ToString() : null);
        var path = PathExplanation.Of(outline, score, bands);
        var start = Math.Min(outline.ScaleFrom, outline.ScaleTo);
        var contributions = computed is { } number
            ? new PrintedContributions(number - start, UnitOf(start, scale), Math.Abs(outline.ScaleTo - outline.ScaleFrom), scorecard.Nodes, scale.IsTurned ? [.. score.Nodes.Select(Turned)] : score.Nodes)
            : null;
        return new(
            score.Account,
            outline.Label,
            outline.Question,
            scorecard.Label,
            score.Status,
            ExplanationTexts.Status(score.Status, score.Coverage, outline.MinimumCoverage, Withholding(scorecard, score)),
            printed,
            score.Band is { } band ? outline.Bands[band].Name : null,
            computed,
            (score.AppliedOverride is not null || score.People.Any(held => held.Applied)) && printed != (path?.Moved ?? computed),
            start,
            score.Coverage,
            Print(scale.IsTurned ? score.High : score.Low),
            Print(scale.IsTurned ? score.Low : score.High),
            [.. score.FiredOverrides.Select(index => Explain(scorecard.Overrides[index], index == score.AppliedOverride)), .. score.People.Select(Explain)],
            new ExplanationTree(outline, scorecard, score, scale, contributions, metricValues, new ValueRemarks(notes, ages)).Root)
        {
            BandLabel = score.BandLabel ?? (score.Band is { } held ? bands[held].Shown : null),
            Path = path,
        };
    }

    private static ScoreExplanation NotEligible(ScoreOutline outline, AccountScore score)
    {
        var text = ExplanationTexts.Status(score.Status, 0, 0, []);
        var root = new OutlineNode(0, -1, 0, outline.Name, string.Empty, outline.Label, 1, null);
        return new(
            score.Account, outline.Label, outline.Question, string.Empty, score.Status, text, null, null, null, false, outline.ScaleFrom, 0, null, null, [],
            new ExplanationNode(string.Empty, outline.Label, NodeState.NotApplicable, text, root, null, null, null, 1, 0, 0, null, []));
    }

    /// <summary>What a node adds to a risk: what is missing to its full share of the score.</summary>
    private static NodeResult Turned(NodeResult node) => node with { Contribution = (100 * node.EffectiveShare) - node.Contribution };

    private static ExplainedOverride Explain(OutlineOverride rule, bool applied) => new(rule.Kind, rule.Target, rule.Because, applied) { Internal = rule.Internal };

    private static ExplainedOverride Explain(HeldOverride held) =>
        new(NodeOutlines.Word(held.Override.Kind), held.Override.Target, held.Override.Note, held.Applied) { Internal = true, Person = held.Override, Fits = held.Fits };

    private static IEnumerable<string> Withholding(OutlineScorecard scorecard, AccountScore score) => scorecard.Nodes
        .Where(node => score.Nodes[node.Index].State == NodeState.Withholding)
        .Select(node => $"{node.Label} is missing ({ExplanationTexts.Reason(score.Nodes[node.Index].Reason)})");

    /// <summary>The unit of which both the printed score and the beginning of the scale are whole numbers.</summary>
    private static decimal UnitOf(decimal start, PrintedScale scale)
    {
        var unit = scale.Unit;
        while (start % unit != 0)
        {
            unit /= 10;
        }

        return unit;
    }
}
