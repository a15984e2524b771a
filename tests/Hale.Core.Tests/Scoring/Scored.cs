using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>One account's score with its definition and inputs, and how a test asks about it.</summary>
internal sealed record Scored(Score Definition, AccountScore Result, IReadOnlyDictionary<string, Value> Values)
{
    /// <summary>The score as printed on the outer scale.</summary>
    public decimal? Printed => Print(Result.Value);

    public decimal? Computed => Print(Result.Computed);

    public (decimal? Low, decimal? High) Bounds => (Print(Result.Low), Print(Result.High));

    public string? Band => Result.Band is { } band ? Definition.Bands.All[band].Name : null;

    public NodeResult this[string path] => Result.Nodes[Index(path)];

    public static Scored Of(Score score, params (string Metric, object Value)[] row)
    {
        var values = row.ToDictionary(pair => pair.Metric, pair => Rows.ValueOf(pair.Value));
        var block = new ScoreEvaluator(score).Evaluate(Rows.Table([values]), TestContext.Current.CancellationToken);
        return new(score, block[0], values);
    }

    /// <summary>The points of a node as on the outer scale, to four decimal places.</summary>
    public decimal? Points(string path) => this[path].Points is { } points ? Math.Round(Definition.Scale.Show((decimal)points), 4) : null;

    private int Index(string path)
    {
        var paths = ScorecardTree.Of(Definition.Scorecards[Result.Scorecard]).Paths;
        return Enumerable.Range(0, paths.Count).Single(index => paths[index] == path);
    }

    private decimal? Print(double? inner) =>
        inner is { } number ? new PrintedScale(Definition.Scale, Definition.Rounding.Score, Definition.Rounding.Mode).Print(number) : null;
}
