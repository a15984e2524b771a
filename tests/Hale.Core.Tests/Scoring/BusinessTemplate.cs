using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>The starter scorecard for established business customers.</summary>
internal static class BusinessTemplate
{
    public static (string Metric, object Value)[] Healthy { get; } =
    [
        ("licence_use", .68), ("stickiness", .27), ("breadth", .60), ("decline", .08), ("touch_days", 45), ("personas", 1), ("champion", true),
        ("pulse", "green"), ("nps", MissingReason.NotAsked), ("urgent", 0), ("tickets", 3), ("plan", "active"), ("overdue_days", 12), ("renewal", "none"),
    ];

    public static (string Metric, object Value)[] Ailing { get; } =
    [
        ("licence_use", .68), ("stickiness", .27), ("breadth", .60), ("decline", .08), ("touch_days", 70), ("personas", 0), ("champion", false),
        ("pulse", "red"), ("nps", 4), ("urgent", 2), ("tickets", 0), ("plan", "none"), ("overdue_days", 0), ("renewal", "none"),
    ];

    public static ScoreBuilder Score() => new ScoreBuilder()
        .Covered(.6m)
        .Of(
            Card.Group(
                "usage",
                40,
                Card.Linear("licence_use", 35, .5m, .8m),
                Card.Linear("stickiness", 20, .2m, .3m),
                Card.Linear("breadth", 25, .25m, .75m),
                Card.Ranges("decline", 20, Card.AtMost(100, .05m), Card.AtMost(50, .2m), Card.Else(0))),
            Card.Group(
                "relationship",
                20,
                Card.Linear("touch_days", 40, 60, 35),
                Card.Ranges("personas", 30, Card.AtLeast(100, 2), Card.AtLeast(50, 1), Card.Else(0)),
                Card.Map("champion", 30, ("true", 100), ("false", 0))),
            Card.Group(
                "sentiment",
                20,
                Card.Map("pulse", 60, ("red", 0), ("yellow", 50), ("green", 100)),
                Card.Ranges("nps", 40, Card.AtLeast(100, 9), Card.AtLeast(50, 7), Card.Else(0))),
            Card.Group(
                "support",
                10,
                Card.Ranges("urgent", 60, Card.AtMost(100, 0), Card.AtMost(50, 1), Card.Else(0)),
                Card.Ranges("tickets", 40, Card.AtMost(50, 0), Card.AtMost(100, 5), Card.AtMost(50, 15), Card.Else(0))),
            Card.Group(
                "commercial",
                10,
                Card.Map("plan", 50, ("none", 0), ("draft", 50), ("active", 100)),
                Card.Linear("overdue_days", 50, 30, 0)))
        .Force(Card.Is("pulse", "red"), "red")
        .Cap(Card.Is("renewal", "at risk"), 20);

    public static (string Metric, object Value)[] With(this (string Metric, object Value)[] row, string metric, object value) =>
        [.. row.Select(pair => pair.Metric == metric ? (metric, value) : pair)];
}
