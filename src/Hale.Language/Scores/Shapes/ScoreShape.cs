using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>What a file of scores/ may say: a score with bands, a score that is a grade, or what several scores share.</summary>
internal static class ScoreShape
{
    private static readonly MapKey[] Head =
    [
        MapKeys.RequiredNode("score", "The name of the score.", ValueShape.Text), NodeKeys.Label,
        MapKeys.Text("question", "The question that the score answers."),
        MapKeys.Expression("eligible", "Which accounts are scored at all; everybody when it is not written."),
    ];

    private static readonly MapKey Tables = MapKeys.Entries("points", "Points tables by name.", ValueShape.Named(ValueShape.Number));

    public static MapShape Rounding { get; } = new(
        MapKeys.Node("score", "Decimal places of the score, 1 when it is not written.", ValueShape.Number),
        MapKeys.Node("groups", "Decimal places of groups; not rounded when it is not written.", ValueShape.Number),
        MapKeys.Node("measures", "Decimal places of measures; not rounded when it is not written.", ValueShape.Number),
        MapKeys.Node("halves", "Where halves go: `away` from zero (the default) or to the `even` neighbour.", ValueShape.Words(RoundingReader.HalfWords.Keys)));

    /// <summary>The keys of a score with bands.</summary>
    public static MapShape Banded { get; } = new(
    [
        .. Head,
        MapKeys.Node("scale", "How the score is written and shown, such as `0..10`; `0..100` when it is not written.", ValueShape.Text),
        ScaleReader.HigherIs, ScoreBandsReader.Bands,
        NodeKeys.MinimumCoverage, NodeKeys.RedistributionLimit,
        MapKeys.Node("rounding", "Where numbers are rounded, and how.", Rounding.AsValue),
        DecayReader.Key, HysteresisReader.Key, TrendReader.Key, PresentationReader.Key,
        FittedReader.Key, Tables, Scorecards(TreeShape.Scorecard),
    ]);

    /// <summary>The keys of a score that is a grade.</summary>
    public static MapShape Graded { get; } = new(
        [.. Head, MapKeys.RequiredNode("grades", "The grades, the worst first.", ValueShape.List(ValueShape.Text)), Scorecards(TreeShape.GradedScorecard)]);

    /// <summary>The keys of a file without a score.</summary>
    public static MapShape Shared { get; } = new(
        Tables, MapKeys.Entries("measure_sets", "Measures by name, written once for several scorecards.", ValueShape.Named(ValueShape.Defined(TreeShape.MeasureDefinition))));

    /// <summary>A file.</summary>
    public static ValueShape File => ValueShape.AnyOf(Banded.AsValue, Graded.AsValue, Shared.AsValue);

    /// <summary>What the shapes refer to by name.</summary>
    public static IReadOnlyDictionary<string, ValueShape> Definitions => new Dictionary<string, ValueShape>
    {
        [TreeShape.GroupDefinition] = TreeShape.Group.AsValue,
        [TreeShape.MeasureDefinition] = MeasureShape.Value,
        [SegmentShape.Definition] = SegmentShape.Choice,
    };

    private static MapKey Scorecards(MapShape scorecard) =>
        MapKeys.RequiredNode("scorecards", "The scorecards, tried in order; an account's score is computed by the first whose `when` holds.", ValueShape.List(scorecard.AsValue));
}
