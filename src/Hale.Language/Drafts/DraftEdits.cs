using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Language.Projects;
using Hale.Language.Scores;
using Hale.Language.Yaml;

namespace Hale.Language.Drafts;

/// <summary>Changes numbers of a score in the text of its file and nothing else: comments, layout and every other character stay as they are.</summary>
public static class DraftEdits
{
    private const string ByHand = "change them by hand: the numbers are in the table";

    /// <summary>The file with other weights in scorecards.</summary>
    /// <param name="bundle">The files of a project without errors.</param>
    /// <param name="score">The name of the score.</param>
    /// <param name="weights">The weight of each node that changes, by the name of its scorecard and its path, such as <c>usage/licence_use</c>.</param>
    /// <param name="fitted">Which outcomes they were fitted on.</param>
    public static DraftFile Weights(DefinitionBundle bundle, string score, IReadOnlyDictionary<(string Scorecard, string Path), decimal> weights, FittedOn fitted) => Draft(bundle, score, fitted, text =>
    {
        foreach (var ((scorecard, path), weight) in weights)
        {
            var node = Node(Scorecard(text, scorecard), path);
            if (ScoreText.Value(node, "weight") is { } written)
            {
                text.Replace(written, Number(weight));
            }
            else
            {
                text.Insert(node, "weight: " + Number(weight));
            }
        }
    });

    /// <summary>The file with other limits of bands.</summary>
    /// <param name="bundle">The files of a project without errors.</param>
    /// <param name="score">The name of the score.</param>
    /// <param name="limits">Where bands begin, on the outer scale, by the name of the band.</param>
    /// <param name="fitted">Which outcomes they were chosen on; null where no outcome had a say.</param>
    public static DraftFile Limits(DefinitionBundle bundle, string score, IReadOnlyDictionary<string, decimal> limits, FittedOn? fitted) => Draft(bundle, score, fitted, text =>
    {
        var bands = ScoreText.Value(text.Root, "bands") as YamlMapping ?? throw new DraftRefusedException("the score has no bands of its own", ByHand);
        foreach (var (band, limit) in limits)
        {
            var written = ScoreText.Value(bands, band) ?? throw new DraftRefusedException($"`bands` at {bands.Span} has no `{band}`", ByHand);
            text.Replace(written is YamlMapping more ? ScoreText.Value(more, "from")! : written, Number(limit));
        }
    });

    private static DraftFile Draft(DefinitionBundle bundle, string score, FittedOn? fitted, Action<ScoreText> change)
    {
        try
        {
            var text = ScoreText.Of(bundle, score);
            change(text);
            if (fitted is not null)
            {
                State(text, fitted);
            }

            return new DraftFile.Changed(text.Edited());
        }
        catch (DraftRefusedException refused)
        {
            return new DraftFile.Refused(refused.Message, refused.Fix);
        }
    }

    private static void State(ScoreText text, FittedOn fitted)
    {
        var until = fitted.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (ScoreText.Value(text.Root, FittedReader.Key.Name) is not YamlMapping stated)
        {
            var backtest = fitted.Backtest is { } number ? $", {FittedReader.BacktestKey}: {number.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
            text.AddLineBelow(ScoreText.Value(text.Root, "score")!, $"{FittedReader.Key.Name}: {{ {FittedReader.UntilKey}: {until}{backtest} }}");
            return;
        }

        text.Replace(ScoreText.Value(stated, FittedReader.UntilKey)!, until);
        if (fitted.Backtest is { } newer)
        {
            var said = newer.ToString(CultureInfo.InvariantCulture);
            if (ScoreText.Value(stated, FittedReader.BacktestKey) is { } written)
            {
                text.Replace(written, said);
            }
            else
            {
                text.Insert(stated, $"{FittedReader.BacktestKey}: {said}");
            }
        }
    }

    private static YamlMapping Scorecard(ScoreText text, string name) => ((YamlSequence)ScoreText.Value(text.Root, "scorecards")!).Items.OfType<YamlMapping>()
        .First(card => ScoreText.Value(card, "name") is YamlScalar written && written.Text == name);

    private static YamlMapping Node(YamlMapping card, string path)
    {
        var node = card;
        foreach (var name in path.Split('/'))
        {
            var parent = node;
            node = new[] { "groups", "measures" }.Select(kind => ScoreText.Value(parent, kind) is YamlMapping children ? ScoreText.Value(children, name) as YamlMapping : null).FirstOrDefault(found => found is not null)
                ?? throw (ScoreText.Value(parent, "use") is { } use
                    ? new DraftRefusedException($"the weight of `{path}` stands in a measure set (`use` at {use.Span}), which other scorecards may share", "write `measures: { " + name + ": { weight: … } }` beside `use`, or change the set by hand")
                    : new DraftRefusedException($"`{path}` is not written as a mapping of its own", ByHand));
        }

        return SegmentText.IsChoice(node) ? throw new DraftRefusedException($"`{path}` at {node.Span} differs by segment", ByHand) : node;
    }

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
